package org.shagi.enrolment.application;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.shagi.calendar.Terms;
import org.shagi.calendar.WorkCalendar;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.Recorded;
import org.shagi.enrolment.domain.Shelf;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/**
 * Who keeps the papers beside a case: knows the day, signs what is written down, and writes it again on what is there now if somebody
 * was faster.
 */
@Component
class Clerk {

    private static final int ATTEMPTS = 20;

    private final Desk desk;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Terms terms = Terms.by(WorkCalendar.shipped());

    Clerk(Desk desk, InstantSource clock, ZoneId zone) {
        this.desk = desk;
        this.clock = clock;
        this.zone = zone;
    }

    /** The case, if it lies in the scope and may still be written to. */
    Decision<ServiceCase> openCase(String caseId, Actor actor) {
        return desk.caseFile(caseId, actor).then(file -> switch (file.state()) {
            case ARCHIVED, DESTROYED ->
                Decision.refused(Refusal.conflict("case-is-archived").with("state", file.state()));
            default -> Decision.accepted(file);
        });
    }

    Recorded signed(Actor actor) {
        return new Recorded(actor.id(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    LocalDate today() {
        return dayOf(clock.instant());
    }

    LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    Terms terms() {
        return terms;
    }

    ZoneId zone() {
        return zone;
    }

    /** Changes what is kept under an id; {@code fresh} tells whether this call changed it. */
    static <T> Decision<Made<T>> change(Shelf<T> shelf, String id, Supplier<T> empty, Function<T, Decision<T>> step) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var found = shelf.find(id).orElseGet(empty);
            switch (step.apply(found)) {
                case Decision.Refused<T>(Refusal refusal) -> {
                    return Decision.refused(refusal);
                }
                case Decision.Accepted<T>(T changed) -> {
                    if (changed == found || shelf.store(changed)) {
                        return Decision.accepted(new Made<>(changed, changed != found));
                    }
                }
            }
        }
        return Decision.refused(Refusal.stale("overtaken"));
    }
}
