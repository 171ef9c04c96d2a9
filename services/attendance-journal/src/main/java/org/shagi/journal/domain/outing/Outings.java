package org.shagi.journal.domain.outing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The outings, one of a group and a day, each stored by one atomic write. */
public interface Outings {

    /** The outing of this group and day; empty if nobody has written of one. */
    Optional<Outing> on(String groupId, LocalDate date);

    /** Those of the group on these days, in order. */
    List<Outing> of(String groupId, Collection<LocalDate> dates);

    /**
     * Puts the next version in place of the one before.
     *
     * @return false if somebody else has put a version there first; then nothing was stored
     */
    boolean put(Outing outing);
}
