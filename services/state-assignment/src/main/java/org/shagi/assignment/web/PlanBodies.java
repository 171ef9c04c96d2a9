package org.shagi.assignment.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.ServiceCode;

/** Changes of a plan as they are sent. */
final class PlanBodies {

    static final String CODE = "5\\.[1-9]";

    private PlanBodies() {}

    static String text(@Nullable String reason) {
        return reason == null ? "" : reason.strip();
    }

    /** @param on day on which the head approved it; today if it is left out */
    record ApprovalBody(@Nullable LocalDate on) {}

    /** @param reason why an approved plan is changed; may be left out while none is approved */
    record ReasonBody(@Nullable @Size(max = 500) String reason) {}

    /** @param days those that change, each with all of its counted services */
    record DaysBody(
            @NotEmpty @Size(max = 31) List<@NotNull @Valid DayBody> days,
            @Nullable @Size(max = 500) String reason) {

        Map<LocalDate, Set<ServiceCode>> wanted() {
            return days.stream()
                    .collect(toMap(
                            DayBody::date,
                            day -> day.codes().stream().map(ServiceCode::new).collect(toSet()),
                            (first, second) -> second));
        }
    }

    record DayBody(
            @NotNull LocalDate date, @NotNull @Size(max = 9) List<@NotNull @Pattern(regexp = CODE) String> codes) {}

    record SessionBody(
            @NotNull LocalDate date,
            @NotNull LocalTime from,
            @NotNull @Pattern(regexp = CODE) String code,
            @Nullable @Size(max = 500) String reason) {}
}
