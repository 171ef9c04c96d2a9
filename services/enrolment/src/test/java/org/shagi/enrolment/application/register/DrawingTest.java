package org.shagi.enrolment.application.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.shagi.enrolment.application.register.Drawing.Phase;
import org.shagi.enrolment.application.register.Drawing.Progress;

/** Others see how far a batch is as long as it is at work, and nothing afterwards. */
class DrawingTest {

    private final Drawing.Desk desk = new Drawing.Desk();

    @Test
    void isSeenWhileItLasts() {
        var last = desk.seen("batch", drawing -> {
            drawing.begin(Phase.READING, 10);
            drawing.did(4);
            assertThat(desk.of("batch")).contains(new Progress(Phase.READING, 4, 10));
            drawing.begin(Phase.DRAWING, 9);
            drawing.did(1);
            drawing.did(1);
            assertThat(desk.of("another")).isEmpty();
            return desk.of("batch").orElseThrow();
        });

        assertThat(last).isEqualTo(new Progress(Phase.DRAWING, 2, 9));
        assertThat(desk.of("batch")).isEmpty();
    }

    @Test
    void isGoneWhenItFails() {
        assertThatThrownBy(() -> desk.seen("batch", drawing -> {
                    throw new IllegalStateException("no store");
                }))
                .hasMessage("no store");
        assertThat(desk.of("batch")).isEmpty();
    }
}
