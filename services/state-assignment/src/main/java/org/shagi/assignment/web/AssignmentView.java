package org.shagi.assignment.web;

import java.util.List;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.assignment.domain.yearly.Indicator;
import org.shagi.assignment.domain.yearly.StateAssignment;

/** The assignment of a year as it is shown, with the services that its children are to get. */
record AssignmentView(
        int year,
        String number,
        int children,
        String standardVersion,
        List<Indicator> indicators,
        List<CodeView> codes,
        int yearTenths,
        long version) {

    static AssignmentView of(StateAssignment assignment) {
        var norms = assignment.standard().services();
        return new AssignmentView(
                assignment.year(),
                assignment.number(),
                assignment.children(),
                assignment.standard().version(),
                assignment.indicators(),
                norms.stream().map(norm -> CodeView.of(assignment, norm)).toList(),
                norms.stream().mapToInt(assignment::yearTenths).sum(),
                assignment.version());
    }

    record CodeView(String code, String name, int yearTenths) {

        static CodeView of(StateAssignment assignment, ServiceNorm norm) {
            return new CodeView(norm.code().value(), norm.name(), assignment.yearTenths(norm));
        }
    }
}
