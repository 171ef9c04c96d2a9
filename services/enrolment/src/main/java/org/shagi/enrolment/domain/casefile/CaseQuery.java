package org.shagi.enrolment.domain.casefile;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cases somebody looks for.
 *
 * @param words beginnings of words that must all be there; empty for all cases
 * @param departmentId null for any, like {@code groupId} and {@code state}
 * @param page 0 for the first
 */
public record CaseQuery(
        List<String> words,
        @Nullable String departmentId,
        @Nullable String groupId,
        @Nullable CaseState state,
        int page) {

    /** Cases on one page. */
    public static final int PAGE = 50;

    public CaseQuery {
        words = List.copyOf(words);
    }

    /** Whether it looks for this case. */
    public boolean isFor(ServiceCase file) {
        return isFor(file.departmentId(), file.groupId(), file.state()) && SearchWords.match(file, words);
    }

    /** Whether it looks for cases of this department, group and state. */
    public boolean isFor(String department, String group, CaseState current) {
        return (departmentId == null || departmentId.equals(department))
                && (groupId == null || groupId.equals(group))
                && (state == null || state == current);
    }

    /**
     * What lies in somebody's scope: cases of these departments and of these groups.
     *
     * @param everything whether all cases do
     */
    public record Scope(boolean everything, Set<String> departments, Set<String> groups) {

        public Scope {
            departments = Set.copyOf(departments);
            groups = Set.copyOf(groups);
        }

        /** Whether cases of this department and group do. */
        public boolean covers(String department, String group) {
            return everything || departments.contains(department) || groups.contains(group);
        }
    }

    /**
     * One page of what was found.
     *
     * @param total how many there are on all pages
     */
    public record Page(long total, List<ServiceCase> cases) {

        public Page {
            cases = List.copyOf(cases);
        }
    }
}
