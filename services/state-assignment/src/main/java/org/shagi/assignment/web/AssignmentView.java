package org.shagi.assignment.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.assignment.domain.yearly.AssignmentTerms;
import org.shagi.assignment.domain.yearly.Indicator;
import org.shagi.assignment.domain.yearly.StateAssignment;
import org.shagi.assignment.domain.yearly.TermsChange;

/**
 * The assignment of a year as it is shown, with the services that its children are to get.
 *
 * @param history what was in force, the latest first
 */
record AssignmentView(
        int year,
        String number,
        LocalDate orderedOn,
        int children,
        String standardVersion,
        List<Indicator> indicators,
        List<CodeView> codes,
        int yearTenths,
        List<EditionView> history,
        long version) {

    static AssignmentView of(StateAssignment assignment) {
        var terms = assignment.terms();
        var norms = terms.standard().services();
        return new AssignmentView(
                assignment.year(),
                terms.number(),
                terms.orderedOn(),
                terms.children(),
                terms.standard().version(),
                terms.indicators(),
                norms.stream().map(norm -> CodeView.of(terms, norm)).toList(),
                norms.stream().mapToInt(terms::yearTenths).sum(),
                IntStream.range(0, assignment.editions().size())
                        .mapToObj(i -> EditionView.of(assignment, i))
                        .toList()
                        .reversed(),
                assignment.version());
    }

    record CodeView(String code, String name, int yearTenths) {

        static CodeView of(AssignmentTerms terms, ServiceNorm norm) {
            return new CodeView(norm.code().value(), norm.name(), terms.yearTenths(norm));
        }
    }

    /**
     * @param by id of the account
     * @param changes against the edition before; none for the first
     */
    record EditionView(
            int version, String number, LocalDate orderedOn, String by, Instant at, List<ChangeView> changes) {

        static EditionView of(StateAssignment assignment, int place) {
            var edition = assignment.editions().get(place);
            var terms = edition.terms();
            var changes = place == 0
                    ? List.<TermsChange>of()
                    : TermsChange.between(assignment.editions().get(place - 1).terms(), terms);
            return new EditionView(
                    place + 1,
                    terms.number(),
                    terms.orderedOn(),
                    edition.by(),
                    edition.at(),
                    changes.stream().map(ChangeView::of).toList());
        }
    }

    record ChangeView(
            TermsChange.Kind kind,
            @Nullable String indicator,
            @Nullable String departmentId,
            @Nullable Integer half,
            @Nullable String before,
            @Nullable String after) {

        static ChangeView of(TermsChange change) {
            var part = change.part();
            return new ChangeView(
                    change.kind(),
                    change.indicator(),
                    part == null ? null : part.departmentId(),
                    part == null ? null : part.half(),
                    change.before(),
                    change.after());
        }
    }
}
