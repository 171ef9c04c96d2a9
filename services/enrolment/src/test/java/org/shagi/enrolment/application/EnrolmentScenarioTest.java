package org.shagi.enrolment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.enrolment.Given.END;
import static org.shagi.enrolment.Given.HEAD;
import static org.shagi.enrolment.Given.ORDER;
import static org.shagi.enrolment.Given.accepted;
import static org.shagi.enrolment.Given.certificate;
import static org.shagi.enrolment.Given.contract;
import static org.shagi.enrolment.Given.programme;
import static org.shagi.enrolment.Given.refused;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.group.GroupState;

/** One child's way into a group, and the group's way to its end. */
class EnrolmentScenarioTest {

    private final Office office = new Office();

    @Test
    void veraComesIntoRomashka() {
        office.form("Ромашка", 1);
        office.apply("vera", "Ромашка", "Бубликова", Office.VERA);

        // too early: there is no programme, then no certificate, then no contract
        assertThat(refused(office.enrol("vera")).code()).isEqualTo("programme-missing");
        accepted(office.presentProgramme.present("vera", programme(), HEAD));
        assertThat(refused(office.enrol("vera")).code()).isEqualTo("certificate-missing");
        accepted(office.presentCertificate.present("vera", certificate(), HEAD));
        assertThat(refused(office.enrol("vera")).code()).isEqualTo("contract-missing");
        accepted(office.concludeContract.conclude("vera", contract(), HEAD));

        // by the head's order she gets the first number of the year and the only place
        var enrolled = accepted(office.enrol("vera"));
        assertThat(enrolled.fresh()).isTrue();
        assertThat(enrolled.value().state()).isEqualTo(CaseState.ENROLLED);
        assertThat(enrolled.value().enrolment().number().shown()).isEqualTo("1/2018");
        assertThat(office.group("Ромашка").roster()).singleElement().satisfies(place -> {
            assertThat(place.childId()).isEqualTo(enrolled.value().childId());
            assertThat(place.codes()).extracting(Object::toString).containsExactly("5.3", "5.5");
        });
        assertThat(accepted(office.enrol("vera")).fresh()).isFalse();

        // Egor comes too late for a place
        office.apply("egor", "Ромашка", "Дождиков", Office.EGOR);
        office.handInPapers("egor");
        assertThat(refused(office.enrol("egor")).code()).isEqualTo("no-place-free");

        // the order is out, the course runs its 26 weeks, the group is closed
        accepted(office.issueGroupOrder.issue("Ромашка", ORDER, HEAD));
        assertThat(refused(office.closeGroup.close("Ромашка", HEAD)).code()).isEqualTo("course-still-runs");
        office.now = END.atStartOfDay().toInstant(ZoneOffset.ofHours(2));
        accepted(office.closeGroup.close("Ромашка", HEAD));
        assertThat(office.group("Ромашка").state()).isEqualTo(GroupState.CLOSED);

        // every change was told, once each
        assertThat(office.shelves.groups.told)
                .extracting(group -> group.version() + " " + group.state() + " "
                        + group.roster().size())
                .containsExactly("1 FORMING 0", "2 FORMING 1", "3 ENROLLED 1", "4 CLOSED 1");
    }
}
