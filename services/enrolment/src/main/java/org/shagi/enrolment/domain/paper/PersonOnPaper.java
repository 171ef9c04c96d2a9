package org.shagi.enrolment.domain.paper;

import java.util.Locale;
import java.util.Set;
import org.shagi.enrolment.domain.casefile.Representative;

/** Whose name stands on the papers of a case. */
public enum PersonOnPaper {
    CHILD,
    REPRESENTATIVE;

    private static final Set<String> WOMEN =
            Set.of("мать", "мама", "бабушка", "опекунша", "мачеха", "тётя", "тетя", "сестра", "приёмная мать");
    private static final Set<String> MEN = Set.of("отец", "папа", "дедушка", "отчим", "дядя", "брат", "приёмный отец");

    /** Whether the representative is a woman: by what she is to the child, and only where that does not say it by the patronymic. */
    public static boolean isWoman(Representative representative) {
        var relation = representative.relation().strip().toLowerCase(Locale.of("ru"));
        if (WOMEN.contains(relation) || MEN.contains(relation)) {
            return WOMEN.contains(relation);
        }
        return isWoman(representative.fullName());
    }

    /** Whether a person of this name is a woman, by the patronymic. */
    public static boolean isWoman(String fullName) {
        var words = fullName.strip().split("\\s+");
        var last = words[words.length - 1];
        return last.endsWith("на") || last.endsWith("кызы");
    }
}
