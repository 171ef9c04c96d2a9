package org.shagi.quota.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The day on which each child first came onto a roster anywhere in the centre; found when first asked for, since few figures ask. */
public final class FirstDays {

    private final List<Group> groups;
    private volatile @Nullable Map<String, LocalDate> byChild;

    /** @param groups all of the centre, for a child may have come from anywhere */
    FirstDays(List<Group> groups) {
        this.groups = groups;
    }

    /** @return null for a child on no roster */
    @Nullable
    LocalDate of(String childId) {
        var known = byChild;
        if (known == null) {
            known = found();
            byChild = known;
        }
        return known.get(childId);
    }

    private Map<String, LocalDate> found() {
        var first = new HashMap<String, LocalDate>();
        groups.forEach(group -> group.stays()
                .forEach(stay ->
                        first.merge(stay.childId(), stay.from(), (one, other) -> one.isBefore(other) ? one : other)));
        return first;
    }
}
