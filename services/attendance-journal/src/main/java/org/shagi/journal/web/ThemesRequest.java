package org.shagi.journal.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.themes.ThemeEvent;
import org.shagi.journal.domain.themes.ThemeSection;

/** A thematic plan as somebody wants it. */
record ThemesRequest(@NotNull @Size(max = 400) @Valid List<@NotNull Event> events) {

    List<ThemeEvent> themes() {
        return events.stream().map(Event::event).toList();
    }

    /**
     * @param provider role of who holds it
     * @param outside outside the centre; may be left out
     */
    record Event(
            @NotNull ThemeSection section,
            @Nullable LocalDate date,
            @Nullable @Min(1) @Max(5) Integer week,
            @NotBlank @Size(min = 3, max = 300) String theme,
            @Nullable @Size(max = 200) String programmeSection,
            @Nullable @Size(max = 10) String code,

            @NotBlank @Pattern(regexp = "GROUP_LEADER|PSYCHOLOGIST|CIRCLE_LEADER|SOCIAL_WORKER|DEPARTMENT_HEAD")
            String provider,

            @Nullable Boolean outside) {

        private ThemeEvent event() {
            return new ThemeEvent(section, date, week, theme.strip(), programmeSection, code, provider, outside);
        }
    }

    /** @param remark what has to be mended */
    record Return(@NotBlank @Size(min = 3, max = 500) String remark) {}
}
