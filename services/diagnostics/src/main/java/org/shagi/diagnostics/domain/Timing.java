package org.shagi.diagnostics.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a round may be held and when it is (S003 V.2, App.4). A round outside its window is warned of, never refused: children are
 * diagnosed late rather than not at all.
 *
 * @param window empty for a group of which no course is known
 * @param observation the working days of observation, from the opening on
 */
public record Timing(Optional<Window> window, List<LocalDate> observation) {

    public Timing {
        observation = List.copyOf(observation);
    }

    /** The first and the last day in which a round of this stage belongs. */
    public record Window(LocalDate from, LocalDate to) {

        private boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** Whether a day of the diagnostics lies outside the window. */
    public boolean isOutside() {
        return window.filter(span -> !observation.stream().allMatch(span::holds))
                .isPresent();
    }
}
