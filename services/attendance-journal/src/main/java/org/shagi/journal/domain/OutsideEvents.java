package org.shagi.journal.domain;

import java.time.LocalDate;
import java.util.List;
import org.shagi.journal.domain.outing.Outing.Missing;
import org.shagi.journal.domain.themes.ThemeEvent;

/** What of the thematic plans leads outside the centre and is not prepared for it. */
@FunctionalInterface
public interface OutsideEvents {

    /** A centre that plans nothing outside. */
    OutsideEvents NONE = (groupId, date) -> List.of();

    /** Events of the group's day outside the centre for which order or briefing is missing. */
    List<Unready> on(String groupId, LocalDate date);

    /** @param missing one or both */
    record Unready(ThemeEvent event, List<Missing> missing) {

        public Unready {
            missing = List.copyOf(missing);
        }
    }
}
