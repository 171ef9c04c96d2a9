package org.shagi.benchmarks;

import java.io.IOException;
import java.util.Locale;
import org.shagi.assignment.StateAssignmentApplication;
import org.shagi.assignment.domain.group.Course;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.group.GroupState;
import org.shagi.assignment.domain.group.Groups;
import org.shagi.assignment.domain.plan.Conditions;
import org.shagi.kit.outbox.OutboxRelay;
import tools.jackson.databind.JsonNode;

/**
 * The same year as {@link PlanFigures}, by the service as it runs: ordered over HTTP, its progress asked each second, every plan on the
 * disk and told to the others. A year of a group is two courses, each a group of its own.
 */
final class YearFigures {

    private static final int PAUSE_MILLIS = 1000;
    private static final int SHORT_PAUSE_MILLIS = 50;

    private YearFigures() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        try (var service = new RunningService(StateAssignmentApplication.class, "state-assignment")) {
            var groups = service.part(Groups.class);
            var conditions = service.part(Conditions.class);
            for (int number = 0; number < PlanFigures.GROUPS; number++) {
                for (var course : PlanFigures.courses()) {
                    var group = group(number, course);
                    groups.replaceIfNewer(group);
                    conditions.save(group.id(), PlanFigures.conditions(number).inVersion(1));
                }
            }
            var path = "/years/%d/planning".formatted(PlanFigures.YEAR);
            long begun = System.nanoTime();
            service.post(path, "");
            var standing = service.get(path);
            while (standing.path("state").asString().equals("RUNNING")) {
                Thread.sleep(PAUSE_MILLIS);
                standing = service.get(path);
                System.out.printf(
                        Locale.ROOT,
                        "%5.1f s: %d of %d courses, %d plans%n",
                        seconds(begun),
                        standing.path("done").asInt(),
                        standing.path("groups").asInt(),
                        standing.path("drawn").asInt());
            }
            tell(standing, seconds(begun));
            var relay = service.part(OutboxRelay.class);
            while (relay.waiting() > 0) {
                Thread.sleep(SHORT_PAUSE_MILLIS);
            }
            System.out.printf(Locale.ROOT, "the last of them left for the broker after %.1f s%n", seconds(begun));
        }
    }

    private static void tell(JsonNode standing, double seconds) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d plans of %d groups stored in %.1f s, %.3f of the limit of %.0f s; %d norms missed%n",
                standing.path("state").asString(),
                standing.path("drawn").asInt(),
                PlanFigures.GROUPS,
                seconds,
                seconds / PlanFigures.LIMIT_SECONDS,
                PlanFigures.LIMIT_SECONDS,
                standing.path("missed").asInt());
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static Group group(int number, Course course) {
        var like = PlanFigures.group(number, course);
        return new Group(
                like.id() + "-" + course.from().getMonthValue(),
                like.departmentId(),
                like.name(),
                course,
                GroupState.FORMING,
                like.staff(),
                like.staffByRole(),
                like.stays(),
                1);
    }
}
