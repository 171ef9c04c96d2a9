package org.shagi.journal.domain.themes;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.ServiceCode;

/**
 * An event of a plan.
 *
 * @param date {@code null} for an event for parents whose week alone is settled
 * @param week of the month, 1 to 5, of an event for parents; {@code null} elsewhere
 * @param theme 3 to 300 characters
 * @param programmeSection of the programme «Шаги в будущее»; {@code null} where it follows none
 * @param code of the service given by it, not judged yet; {@code null} for none
 * @param provider role of who holds it
 * @param outside outside the centre, so that it wants an order and a safety briefing; {@code null} where nobody said so
 */
public record ThemeEvent(
        ThemeSection section,
        @Nullable LocalDate date,
        @Nullable Integer week,
        String theme,
        @Nullable String programmeSection,
        @Nullable String code,
        String provider,
        @Nullable Boolean outside) {

    /** The service given by it, if it is one of the standard. */
    public Optional<ServiceCode> service() {
        return Optional.ofNullable(code).flatMap(ServiceCode::parse);
    }

    /** Whether it leads outside the centre. */
    public boolean leadsOutside() {
        return Boolean.TRUE.equals(outside);
    }

    /** Whether it says when it is: a day, or for parents at least a week. */
    boolean isPlaced() {
        return date != null || (section == ThemeSection.PARENTS && week != null);
    }
}
