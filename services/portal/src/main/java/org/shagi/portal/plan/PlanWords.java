package org.shagi.portal.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.shagi.portal.frame.Figures;
import org.springframework.stereotype.Component;

/** Lists of days within the sentences of the plan's pages. */
@Component("planWords")
public class PlanWords {

    private final Figures figures;

    PlanWords(Figures figures) {
        this.figures = figures;
    }

    /** Days as {@code 06.01.2026, 13.01.2026}. */
    public String dates(List<LocalDate> dates) {
        return dates.stream().map(figures::date).collect(Collectors.joining(", "));
    }
}
