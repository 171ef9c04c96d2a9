package org.shagi.enrolment.domain.paper;

import org.shagi.enrolment.domain.casefile.ServiceCase;

/** What came of a citizen's application, in the words of the journal. */
public final class CaseResult {

    private CaseResult() {}

    public static String of(ServiceCase file) {
        return switch (file.state()) {
            case APPLIED, PROGRAMME_PRESENTED -> "принято заявление";
            case CONTRACT_SIGNED -> "заключён договор";
            case ENROLLED -> "на обслуживании";
            case WITHDRAWN -> "отказ до зачисления";
            case COMPLETED -> "обслуживание завершено";
            case ENDED_EARLY -> "прекращено досрочно";
            case ARCHIVED, DESTROYED -> "дело в архиве";
        };
    }
}
