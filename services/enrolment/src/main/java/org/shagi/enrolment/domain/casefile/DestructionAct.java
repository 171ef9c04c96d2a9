package org.shagi.enrolment.domain.casefile;

import java.time.LocalDate;
import java.util.List;

/**
 * The commission's act on the destruction of a case, the second of the two steps (152-ФЗ; the order of Roskomnadzor on acts of
 * destruction).
 *
 * @param commission who approved it, two or more, as they sign
 */
public record DestructionAct(String number, LocalDate approvedOn, List<String> commission) {

    public DestructionAct {
        commission = List.copyOf(commission);
    }

    /** The number alone: who sat in the commission does not belong into a log. */
    @Override
    public String toString() {
        return "DestructionAct[" + number + "]";
    }
}
