package org.shagi.journal.application;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.Departments;
import org.shagi.journal.domain.JournalGroup;

/**
 * Names that somebody who may know them hands in for a paper. The journal holds none, and keeps none of these.
 *
 * @param department {@code null} where it was not said
 * @param children full names by id of the child; whoever is left out is printed by the number of the case file
 * @param staff full names by account; whoever is left out is printed by the post, with a line to write the name on
 */
public record PaperNames(@Nullable String department, Map<String, String> children, Map<String, String> staff) {

    /** No names at all. */
    public static final PaperNames NONE = new PaperNames(null, Map.of(), Map.of());

    private static final String LINE = "____________________________";

    public PaperNames {
        children = Map.copyOf(children);
        staff = Map.copyOf(staff);
    }

    /** What the group's department is called: as handed in, or as enrolment told it; empty where nobody did. */
    String department(JournalGroup group, Departments departments) {
        return department == null ? departments.nameOf(group.departmentId()).orElse("") : department;
    }

    String of(String childId, String caseNumber) {
        return children.getOrDefault(childId, "дело № " + caseNumber);
    }

    /** Post and name of somebody of the group's staff. The account itself is printed nowhere. */
    String withPost(String account, JournalGroup group) {
        return "%s %s"
                .formatted(Posts.of(account, group), staff.getOrDefault(account, LINE))
                .strip();
    }

    /** Nothing about the children: it must not get into a log. */
    @Override
    public String toString() {
        return "PaperNames[hidden]";
    }
}
