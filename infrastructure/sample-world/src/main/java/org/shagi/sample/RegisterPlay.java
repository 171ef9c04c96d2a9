package org.shagi.sample;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Tells the register of recipients who served a whole course, in one batch for a group. A batch bears the days on which its steps are
 * taken, so what has a term is told by hand.
 */
final class RegisterPlay {

    private static final String RECIPIENT = "Регистр получателей социальных услуг";

    private final People.At enrolment;
    private final Almanac almanac;

    RegisterPlay(People.At enrolment, Almanac almanac) {
        this.enrolment = enrolment;
        this.almanac = almanac;
    }

    /** The batch of a course that is over, brought as far as it is not yet. */
    void end(SampleGroup group, String departmentId) {
        if (!almanac.isPast(almanac.due("T-23", group.to()))) {
            return;
        }
        var key = "sample-" + group.key() + "-end";
        var head = enrolment.head(group);
        var batch = head.post(
                "/register/batches",
                key,
                Map.of(
                        "messageType",
                        "END",
                        "departmentId",
                        departmentId,
                        "from",
                        group.to(),
                        "to",
                        group.to(),
                        "profile",
                        "regional"));
        var path = "/register/batches/" + batch.path("id").asString();
        var today = almanac.today();
        var state = state(batch);
        if (state.equals("DRAFT")) {
            state = state(enrolment.director().post(path + "/signing", key, Map.of()));
        }
        if (state.equals("SIGNED")) {
            state = state(head.post(path + "/sending", key, Map.of("on", today, "recipient", RECIPIENT)));
        }
        if (state.equals("SENT")) {
            head.post(
                    path + "/acceptance",
                    key,
                    Map.of("on", today, "number", "Р-" + group.papers().series()));
        }
    }

    private static String state(JsonNode batch) {
        return batch.path("state").asString();
    }
}
