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
 */
public record PaperNames(@Nullable String department, Map<String, String> children) {

    /** No names at all. */
    public static final PaperNames NONE = new PaperNames(null, Map.of());

    public PaperNames {
        children = Map.copyOf(children);
    }

    /** What the group's department is called: as handed in, or as enrolment told it; empty where nobody did. */
    String department(JournalGroup group, Departments departments) {
        return department == null ? departments.nameOf(group.departmentId()).orElse("") : department;
    }

    String of(String childId, String caseNumber) {
        return children.getOrDefault(childId, "дело № " + caseNumber);
    }

    /** Nothing about the children: it must not get into a log. */
    @Override
    public String toString() {
        return "PaperNames[hidden]";
    }
}
