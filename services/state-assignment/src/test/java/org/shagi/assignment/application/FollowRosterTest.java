package org.shagi.assignment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.shagi.assignment.Given;

class FollowRosterTest {

    private final InMemory service = new InMemory();

    @Test
    void finishesOnARepeatWhatAFailureInterrupted() {
        var told = Given.group(Given.COURSE, 10);
        service.failAfter(3);
        assertThatIllegalStateException().isThrownBy(() -> service.followRoster.takeOver(told));
        assertThat(service.told).containsExactly("g1 v1", "g1|2019-01 v1", "g1|2019-02 v1");

        service.failAfter(Integer.MAX_VALUE);
        service.followRoster.takeOver(told);

        assertThat(service.told)
                .containsExactly(
                        "g1 v1",
                        "g1|2019-01 v1",
                        "g1|2019-02 v1",
                        "g1|2019-03 v1",
                        "g1|2019-04 v1",
                        "g1|2019-05 v1",
                        "g1|2019-06 v1",
                        "g1|2019-07 v1");
    }
}
