package org.shagi.diagnostics.application;

import java.util.Map;
import org.shagi.diagnostics.domain.Group;

/**
 * Names that somebody who may know them hands in for a paper. Diagnostics holds none, and keeps none of these.
 *
 * @param department empty where it was not said
 * @param byChild full names by id; whoever is left out is printed by the number of the case file
 */
public record PaperNames(String department, Map<String, String> byChild) {

    public PaperNames {
        byChild = Map.copyOf(byChild);
    }

    String of(Group.Child child) {
        return byChild.getOrDefault(child.id(), "дело № " + child.caseNumber());
    }

    /** Surname and initials, for a narrow column. */
    String shortOf(Group.Child child) {
        var words = of(child).strip().split("\\s+");
        if (!byChild.containsKey(child.id()) || words.length < 2) {
            return of(child);
        }
        var initials = new StringBuilder(words[0]).append(' ');
        for (int i = 1; i < words.length; i++) {
            initials.append(words[i].charAt(0)).append('.');
        }
        return initials.toString();
    }

    /** Nothing about the children: it must not get into a log. */
    @Override
    public String toString() {
        return "PaperNames[hidden]";
    }
}
