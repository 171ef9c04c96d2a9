package org.shagi.enrolment.domain.checklist;

import java.util.List;

/**
 * When a case file is ready for signature, three days before the end (S003 2.1(9)). At that time the final act and the information on
 * completion are drafts with planned numbers; their final numbers come on the last day (reading I-12).
 */
public final class ReadinessRules {

    /** Every rule, in the order in which it is told. */
    public static final List<ReadinessRule> ALL = List.of(
            ReadinessRule.ofCase("contract-concluded", file -> file.contract() != null),
            ReadinessRule.ofCase("child-enrolled", file -> file.enrolment() != null),
            ReadinessRule.ofLines("papers-of-enrolment-present", ItemState.PRESENT, line -> switch (line.item()
                    .due()) {
                case APPLICATION, CONTRACT, OPENING_3, ENROLMENT -> true;
                case QUARTER, END_3, END -> false;
            }),
            ReadinessRule.ofLines(
                    "interim-acts-signed", ItemState.SIGNED, line -> line.item().due() == DueStage.QUARTER),
            ReadinessRule.ofLines(
                    "closing-papers-drafted",
                    ItemState.PRESENT,
                    line -> line.item().due() == DueStage.END_3));

    private ReadinessRules() {}
}
