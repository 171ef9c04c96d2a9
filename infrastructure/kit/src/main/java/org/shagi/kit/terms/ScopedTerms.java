package org.shagi.kit.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.calendar.terms.Deadline;
import org.shagi.kit.domain.Actor;

/** Terms of groups that are few enough to be listed as a whole. */
public interface ScopedTerms extends WatchedTerms {

    /**
     * Those in somebody's scope, the most pressing first; those that are done come last.
     *
     * @param departmentId of one department only; null for all
     */
    List<Deadline> inScopeOf(Actor actor, @Nullable String departmentId);
}
