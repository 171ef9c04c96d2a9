package org.shagi.kit.terms;

import java.util.stream.Stream;
import org.shagi.calendar.terms.Deadline;

/** The terms that a service watches. */
public interface WatchedTerms {

    /** Those of the whole centre as of now, without regard to anybody's scope, done or not, in no particular order. */
    Stream<Deadline> ofCentre();
}
