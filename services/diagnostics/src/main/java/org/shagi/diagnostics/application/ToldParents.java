package org.shagi.diagnostics.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.shagi.diagnostics.domain.ParentsTold;

/** When the parents were told of which round. */
public interface ToldParents {

    /** Stores it in the place of what was written down before; the same again changes nothing. */
    void keep(ParentsTold told);

    /** The days on which the parents were told of these rounds, by round; rounds that they were not told of are left out. */
    Map<String, LocalDate> days(Collection<String> roundIds);
}
