package org.shagi.enrolment.domain.paper;

import org.shagi.enrolment.domain.casefile.EndReason;

/** Why the service ended, in the words of the papers. */
public final class EndWords {

    private EndWords() {}

    public static String of(EndReason reason) {
        return switch (reason) {
            case GOAL_REACHED -> "цели обслуживания достигнуты";
            case PROGRAMME_EXPIRED -> "истечение срока индивидуальной программы";
            case REFUSAL -> "отказ законного представителя от обслуживания";
            case MOVED -> "переезд семьи";
            case HEALTH -> "состояние здоровья ребёнка";
            case AGE -> "достижение предельного возраста";
            case CONTRACT_BREACH -> "нарушение условий договора";
            case PLACED_IN_INSTITUTION -> "помещение ребёнка в учреждение";
            case DEATH -> "смерть получателя социальных услуг";
            case OTHER -> "иная причина";
        };
    }
}
