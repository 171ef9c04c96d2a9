package org.shagi.enrolment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.enrolment.Given.HEAD;
import static org.shagi.enrolment.Given.SNILS;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.calendar.terms.Deadline;
import org.shagi.enrolment.domain.group.StaffMember;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Role;

/** What was known at one question does not stand in the way of the next. */
class KnownTermsTest {

    private final Office office = new Office();

    @BeforeEach
    void aCaseIsOpen() {
        office.form("romashka", 10);
        office.apply("vera", "romashka", "Бубликова", SNILS);
        assertThat(ofVera()).isNotEmpty();
    }

    @Test
    void aChangedCaseIsSeenAtOnce() {
        var before = ofVera();

        office.handInPapers("vera");

        assertThat(ofVera()).isNotEqualTo(before).isEqualTo(asIfNeverAsked());
    }

    @Test
    void aChangedGroupIsSeenAtOnce() {
        var staff = List.of(new StaffMember("belova", Role.GROUP_LEADER));
        assertThat(office.changeStaff.change("romashka", staff, null, HEAD)).isInstanceOf(Decision.Accepted.class);

        assertThat(ofVera()).flatExtracting(Deadline::staff).contains("belova").doesNotContain("orlova");
    }

    @Test
    void aCaseThatIsNotOpenAnyMoreIsForgotten() {
        assertThat(office.shelves.cases.remove(office.file("vera"))).isTrue();

        assertThat(ofVera()).isEmpty();
    }

    @Test
    void whatAnotherProcessWroteIsSeenAfterFiveSecondsAtTheLatest() {
        var before = ofVera();

        office.shelves.cases.elsewhere = true;
        office.handInPapers("vera");

        assertThat(ofVera()).isEqualTo(before);
        office.now = office.now.plusSeconds(5);
        assertThat(ofVera()).isNotEqualTo(before).isEqualTo(asIfNeverAsked());
    }

    private List<Deadline> ofVera() {
        return office.readDeadlines
                .ofCentre(null)
                .filter(deadline -> deadline.subject().id().equals("vera"))
                .sorted(Deadline.MOST_PRESSING_FIRST)
                .toList();
    }

    private List<Deadline> asIfNeverAsked() {
        return switch (office.readDeadlines.ofCase("vera", HEAD)) {
            case Decision.Accepted<List<Deadline>>(var counted) -> counted;
            case Decision.Refused<List<Deadline>> refused -> throw new AssertionError(refused);
        };
    }
}
