package org.shagi.enrolment.domain.paper;

import org.shagi.enrolment.domain.parents.UrgentKind;

/** Urgent services in the words of the papers (442-ФЗ art. 21). */
public final class UrgentWords {

    private UrgentWords() {}

    public static String of(UrgentKind kind) {
        return switch (kind) {
            case FOOD -> "горячее питание или набор продуктов";
            case CLOTHING -> "одежда, обувь и предметы первой необходимости";
            case LODGING -> "содействие в получении временного жилья";
            case LEGAL_HELP -> "содействие в получении юридической помощи";
            case PSYCHOLOGICAL_HELP -> "содействие в получении экстренной психологической помощи";
            case OTHER -> "иная срочная услуга";
        };
    }
}
