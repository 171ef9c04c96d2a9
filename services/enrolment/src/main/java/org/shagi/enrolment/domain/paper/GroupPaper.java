package org.shagi.enrolment.domain.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A paper about one group. */
public enum GroupPaper {
    ORDER("Распоряжение об организации работы группы с приложениями"),
    ROSTER("Список несовершеннолетних");

    private final String title;

    GroupPaper(String title) {
        this.title = title;
    }

    /** The paper of this name. */
    public static Optional<GroupPaper> named(String name) {
        return Arrays.stream(values())
                .filter(paper -> paper.slug().equals(name))
                .findFirst();
    }

    /** As it stands in addresses and names of files. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The paper's name in Russian, which is the language of all of them. */
    public String title() {
        return title;
    }
}
