package org.shagi.sample;

import tools.jackson.databind.JsonNode;

/**
 * A child's case as enrolment shows it.
 *
 * @param group that the child is in, or applied for
 * @param number place of the child in the group's list, from 1
 * @param seen the case when it was last read
 */
record LivedCase(SampleGroup group, SampleChild child, int number, JsonNode seen) {

    /** The same case, read again. */
    LivedCase now(JsonNode read) {
        return new LivedCase(group, child, number, read);
    }

    /** The same case in another group. */
    LivedCase in(SampleGroup another) {
        return new LivedCase(another, child, number, seen);
    }

    String id() {
        return seen.path("id").asString();
    }

    String childId() {
        return seen.path("childId").asString();
    }

    /** Whether it is in one of these states. */
    boolean is(String... states) {
        for (var state : states) {
            if (state.equals(seen.path("state").asString())) {
                return true;
            }
        }
        return false;
    }

    boolean hasNumber() {
        return !seen.path("caseNumber").asString("").isEmpty();
    }

    boolean passed(String milestone) {
        return seen.path("milestones")
                .valueStream()
                .anyMatch(it -> it.path("milestone").asString().equals(milestone));
    }
}
