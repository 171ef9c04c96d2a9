package org.shagi.diagnostics.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.diagnostics.domain.Timing;

/**
 * When a round belongs and when it is observed.
 *
 * @param from first day of the window; null for a group of which no course is known, like {@code to}
 * @param observation the five working days
 * @param outside whether one of them lies outside the window: to be warned of
 */
record TimingView(@Nullable LocalDate from, @Nullable LocalDate to, List<LocalDate> observation, boolean outside) {

    static TimingView of(Timing timing) {
        return new TimingView(
                timing.window().map(Timing.Window::from).orElse(null),
                timing.window().map(Timing.Window::to).orElse(null),
                timing.observation(),
                timing.isOutside());
    }
}
