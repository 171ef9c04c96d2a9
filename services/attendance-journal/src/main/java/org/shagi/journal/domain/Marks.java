package org.shagi.journal.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants the sheet to say about one child; not judged yet.
 *
 * @param attendance {@code null} where nobody has called the child
 * @param services as written: may hold a code that does not exist, or one code twice; 5.1 may stand here or be left to presence
 * @param absence {@code null} where no reason is known
 * @param leaving {@code null} where the child stayed to the end of the day
 */
public record Marks(
        String childId,
        @Nullable Attendance attendance,
        List<WantedMark> services,
        @Nullable Absence absence,
        @Nullable EarlyLeaving leaving) {

    public Marks {
        services = List.copyOf(services);
    }

    public Marks(String childId, @Nullable Attendance attendance, List<String> codes) {
        this(childId, attendance, WantedMark.of(codes), null, null);
    }

    /** The codes of the services, as written. */
    public List<String> codes() {
        return services.stream().map(WantedMark::code).toList();
    }

    /** The same line with these services. */
    Marks serving(List<WantedMark> others) {
        return new Marks(childId, attendance, others, absence, leaving);
    }
}
