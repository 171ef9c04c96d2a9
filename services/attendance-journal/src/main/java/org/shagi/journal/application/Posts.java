package org.shagi.journal.application;

import java.util.Map;
import org.shagi.journal.domain.JournalGroup;

/** What people are in a group, as papers call them; papers are in Russian. */
final class Posts {

    private static final Map<String, String> BY_ROLE = Map.of(
            "DEPARTMENT_HEAD", "заведующий отделением",
            "GROUP_LEADER", "руководитель группы",
            "PSYCHOLOGIST", "психолог",
            "CIRCLE_LEADER", "руководитель кружка",
            "SOCIAL_WORKER", "специалист по социальной работе");

    private Posts() {}

    /** The post of this account in the group; empty for somebody who is not of its staff. */
    static String of(String staffId, JournalGroup group) {
        return group.staffByRole().entrySet().stream()
                .filter(role -> role.getValue().contains(staffId))
                .map(role -> ofRole(role.getKey()))
                .findFirst()
                .orElse("");
    }

    static String ofRole(String role) {
        return BY_ROLE.getOrDefault(role, "");
    }
}
