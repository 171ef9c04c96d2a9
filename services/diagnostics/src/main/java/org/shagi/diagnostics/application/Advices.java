package org.shagi.diagnostics.application;

import java.util.List;
import java.util.Optional;
import org.shagi.diagnostics.domain.Advice;

/** What was recommended, as far as somebody wrote it or handed it over. */
public interface Advices {

    /** What is stored under this id. */
    Optional<Advice> find(String id);

    /** All that is stored of a round. */
    List<Advice> ofRound(String roundId);

    /**
     * Stores it in place of its previous version.
     *
     * @return {@code false} if somebody else was faster: the stored version is not {@code advice.version() - 1}
     */
    boolean put(Advice advice);
}
