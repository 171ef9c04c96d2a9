package org.shagi.assignment.web;

import java.time.LocalDate;
import java.util.List;
import org.shagi.assignment.application.ShowReachability;
import org.shagi.assignment.domain.plan.CodeReach;
import org.shagi.assignment.domain.plan.Reachability;

/**
 * What a course can reach, as it is shown: services for one child who comes every day, norms in tenths.
 *
 * @param nearest the nearest courses that would do; empty if this one does
 */
record ReachabilityView(
        LocalDate from,
        LocalDate to,
        int workingDays,
        boolean reachable,
        int normTenths,
        int byCyclogram,
        int ceiling,
        List<CodeView> codes,
        List<CourseView> nearest) {

    static ReachabilityView of(ShowReachability.Found found) {
        var reach = found.reach();
        return new ReachabilityView(
                reach.course().from(),
                reach.course().to(),
                reach.workingDays(),
                reach.isReachable(),
                reach.normTenths(),
                reach.byCyclogram(),
                reach.ceiling(),
                reach.codes().stream().map(CodeView::of).toList(),
                found.nearest().stream().map(CourseView::of).toList());
    }

    record CodeView(
            String code,
            boolean daily,
            int normTenths,
            int byCyclogram,
            int ceiling,
            int differenceTenths,
            boolean reachable) {

        static CodeView of(CodeReach reach) {
            return new CodeView(
                    reach.code().value(),
                    reach.daily(),
                    reach.normTenths(),
                    reach.byCyclogram(),
                    reach.ceiling(),
                    reach.differenceTenths(),
                    reach.isReachable());
        }
    }

    record CourseView(LocalDate from, LocalDate to, int workingDays, int ceiling) {

        static CourseView of(Reachability reach) {
            return new CourseView(reach.course().from(), reach.course().to(), reach.workingDays(), reach.ceiling());
        }
    }
}
