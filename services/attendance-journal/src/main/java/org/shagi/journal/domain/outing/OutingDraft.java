package org.shagi.journal.domain.outing;

import java.util.Optional;
import java.util.OptionalLong;
import org.shagi.journal.domain.JournalGroup;

/**
 * Somebody wants to write of an outing: all that the rules look at.
 *
 * @param standing as it is stored now
 * @param wanted of whatever version
 * @param seen the version the writer has seen; empty if not said
 */
public record OutingDraft(JournalGroup group, Optional<Outing> standing, Outing wanted, OptionalLong seen) {

    long current() {
        return standing.map(Outing::version).orElse(0L);
    }

    /** The next version, or the one that stands if it says so already. */
    Outing result() {
        return standing.filter(wanted::says).orElseGet(() -> wanted.as(wanted.writtenBy(), current() + 1));
    }

    boolean changesNothing() {
        return standing.filter(wanted::says).isPresent();
    }
}
