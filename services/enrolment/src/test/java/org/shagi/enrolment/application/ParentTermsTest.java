package org.shagi.enrolment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.shagi.enrolment.Given.HEAD;
import static org.shagi.enrolment.Given.SNILS;
import static org.shagi.enrolment.Given.accepted;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.calendar.terms.Deadline;
import org.shagi.calendar.terms.DeadlineState;
import org.shagi.enrolment.domain.Recorded;
import org.shagi.enrolment.domain.parents.Entered;
import org.shagi.enrolment.domain.parents.Parent;
import org.shagi.enrolment.domain.parents.ParentSupport;
import org.shagi.enrolment.domain.parents.ParentsFile;
import org.shagi.enrolment.domain.parents.PreventionCode;
import org.shagi.enrolment.domain.parents.PreventionEvent;

/** What is done with parents is entered within 24 hours (T-34, T-35): in the terms of the case it stands as done, in time or late. */
class ParentTermsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Kaliningrad");
    private static final Instant GIVEN = Instant.parse("2019-02-05T10:00:00Z");

    private final Office office = new Office();

    @BeforeEach
    void aCaseIsOpen() {
        office.form("romashka", 10);
        office.apply("vera", "romashka", "Бубликова", SNILS);
    }

    @Test
    void tellsWithEachEntryWhetherItCameInTime() {
        var mother = new Parent("Бубликова Весна", LocalDate.of(1985, 4, 1));
        var file = ParentsFile.none("vera")
                .with(new ParentSupport("s1", mother, "12", "1.1", "Беседа", entered(Duration.ofHours(24), null)))
                .with(new PreventionEvent(
                        "e1", PreventionCode.values()[0], "Встреча", entered(Duration.ofHours(25), "не было связи")));
        office.parents.store(new ParentsFile("vera", file.services(), file.events(), 1));

        assertThat(accepted(office.readDeadlines.ofCase("vera", HEAD)).stream()
                        .filter(deadline -> deadline.rule().term().toString().equals("within24h")))
                .extracting(deadline -> deadline.rule().id(), Deadline::state, Deadline::late)
                .containsExactlyInAnyOrder(
                        tuple("T-34", DeadlineState.DONE, false), tuple("T-35", DeadlineState.DONE, true));
    }

    private static Entered entered(Duration after, @Nullable String lateReason) {
        return accepted(Entered.now(GIVEN, new Recorded("sokolova", GIVEN.plus(after)), lateReason, ZONE));
    }
}
