package org.shagi.portal.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.services.CaseFile;

/**
 * One line of what was done for a case.
 *
 * @param step key of the sentence
 * @param number of the paper; null if it has none
 * @param by account of who recorded it; null where that is not kept
 */
record CaseLine(
        LocalDate on,
        String step,
        @Nullable String number,
        @Nullable String by) {

    /** All that was done, in the order of the days. */
    static List<CaseLine> of(CaseFile file) {
        var lines = new ArrayList<CaseLine>();
        lines.add(new CaseLine(file.appliedOn(), "cases.history.applied", null, null));
        var programme = file.programme();
        if (programme != null) {
            lines.add(new CaseLine(programme.since(), "cases.history.programme", programme.number(), null));
        }
        var certificate = file.certificate();
        if (certificate != null) {
            lines.add(new CaseLine(certificate.issuedOn(), "cases.history.certificate", null, null));
        }
        var contract = file.contract();
        if (contract != null) {
            lines.add(new CaseLine(contract.concludedOn(), "cases.history.contract", contract.number(), null));
        }
        var order = file.order();
        if (order != null) {
            lines.add(new CaseLine(order.date(), "cases.history.enrolment", order.number(), null));
        }
        file.passed()
                .forEach(passed -> lines.add(new CaseLine(
                        passed.on(),
                        "cases.history." + passed.milestone().toLowerCase(Locale.ROOT),
                        passed.number(),
                        passed.by())));
        var ending = file.ending();
        if (ending != null) {
            lines.add(new CaseLine(ending.lastDay(), "cases.history.ending", number(ending.order()), null));
        }
        file.moves()
                .forEach(move ->
                        lines.add(new CaseLine(move.from(), "cases.history.transfer", number(move.order()), null)));
        var archive = file.archive();
        if (archive != null) {
            lines.add(new CaseLine(archive.archivedOn(), "cases.history.archived", null, null));
        }
        var proposal = file.proposal();
        if (proposal != null) {
            lines.add(new CaseLine(proposal.on(), "cases.history.proposed", null, proposal.by()));
        }
        lines.sort(Comparator.comparing(CaseLine::on));
        return List.copyOf(lines);
    }

    private static @Nullable String number(CaseFile.@Nullable Order order) {
        return order == null ? null : order.number();
    }
}
