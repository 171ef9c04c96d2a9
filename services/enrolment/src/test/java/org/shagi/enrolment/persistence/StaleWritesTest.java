package org.shagi.enrolment.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.enrolment.Given.START;
import static org.shagi.enrolment.Given.accepted;
import static org.shagi.enrolment.Given.applied;
import static org.shagi.enrolment.Given.certificate;
import static org.shagi.enrolment.Given.group;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.act.Act;
import org.shagi.enrolment.domain.act.ActKind;
import org.shagi.enrolment.domain.act.ActLine;
import org.shagi.enrolment.domain.act.Acts;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.enrolment.domain.child.Children;
import org.shagi.enrolment.domain.child.ClaimedStay;
import org.shagi.enrolment.domain.child.Snils;
import org.shagi.enrolment.domain.department.Department;
import org.shagi.enrolment.domain.department.Departments;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.DayCareGroups;
import org.shagi.enrolment.domain.paper.DepartmentTemplates;
import org.shagi.enrolment.domain.paper.Signatories;
import org.shagi.enrolment.domain.parents.UrgentServiceJournal;
import org.shagi.enrolment.domain.parents.UrgentServiceJournals;
import org.shagi.enrolment.domain.register.BatchScope;
import org.shagi.enrolment.domain.register.BatchState;
import org.shagi.enrolment.domain.register.BatchStep;
import org.shagi.enrolment.domain.register.MessageType;
import org.shagi.enrolment.domain.register.RegisterBatch;
import org.shagi.enrolment.domain.register.RegisterBatches;
import org.shagi.enrolment.web.EnrolmentTest;
import org.shagi.kit.domain.ServiceCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** Of two changes made of the same state the real store takes the first, of every kind of thing. */
@EnrolmentTest
class StaleWritesTest {

    private static final LocalDate FAR = LocalDate.of(2035, 1, 9);
    private static final Instant NOW = Instant.parse("2019-01-09T10:00:00Z");

    private final String id = UUID.randomUUID().toString();

    @Autowired
    private ServiceCases cases;

    @Autowired
    private Departments departments;

    @Autowired
    private DayCareGroups groups;

    @Autowired
    private Acts acts;

    @Autowired
    private Children children;

    @Autowired
    private UrgentServiceJournals journals;

    @Autowired
    private DepartmentTemplates templates;

    @Autowired
    private RegisterBatches batches;

    @Autowired
    private MongoTemplate mongo;

    @BeforeEach
    void nobodySigns() {
        mongo.remove(new Query(), SigningDocument.class);
    }

    @Test
    void ofACase() {
        var like = applied();
        var opened = cases.open(ServiceCase.applied(
                        id, id, "d1", id, like.appliedOn(), like.child(), like.representative(), null))
                .value();
        var changed = accepted(opened.present(certificate()));

        assertThat(cases.replace(changed)).isTrue();
        assertThat(cases.replace(changed)).isFalse();
        cases.replaceAll(List.of(changed));
        assertThat(cases.find(id).orElseThrow().version()).isEqualTo(changed.version());
        assertThat(cases.remove(opened)).isFalse();
        assertThat(cases.remove(changed)).isTrue();
    }

    @Test
    void ofAGroup() {
        var like = group(10);
        departments.register(new Department(id, "Отделение профилактики"), NOW);
        var formed = DayCareGroup.forming(id, id, id, like.course(), 10, like.staff());
        groups.form(formed, NOW);
        var changed = accepted(formed.placed(11, null));

        assertThat(groups.replace(changed, NOW)).isTrue();
        assertThat(groups.replace(accepted(formed.placed(9, null)), NOW)).isFalse();
        assertThat(groups.find(id).orElseThrow().places()).isEqualTo(11);
    }

    @Test
    void ofAnAct() {
        var draft = acts.open(new Act(
                        id,
                        id,
                        "d1",
                        ActKind.INTERIM,
                        new Period(START, START.plusDays(30)),
                        null,
                        List.of(),
                        null,
                        START,
                        1))
                .value();
        var changed = draft.redrafted(List.of(new ActLine(new ServiceCode("5.3"), 6, 5, 5)));

        assertThat(acts.replace(changed)).isTrue();
        assertThat(acts.replace(changed)).isFalse();
    }

    @Test
    void ofTheDaysOfAChild() {
        var snils = new Snils("11223344595");
        var child = children.known(snils);
        var changed = accepted(child.claim(new ClaimedStay(id, id, new Period(FAR, FAR), NOW)));

        assertThat(children.replace(changed)).isTrue();
        assertThat(children.replace(changed)).isFalse();
        assertThat(children.forget(child, id)).isFalse();
    }

    @Test
    void ofWhatIsKeptOnAShelf() {
        var first = new UrgentServiceJournal(id, 2019, List.of(), 1);

        assertThat(journals.store(first)).isTrue();
        assertThat(journals.store(first)).isFalse();
        assertThat(journals.store(new UrgentServiceJournal(id, 2019, List.of(), 2)))
                .isTrue();
        assertThat(journals.store(new UrgentServiceJournal(id, 2019, List.of(), 2)))
                .isFalse();
        assertThat(journals.store(new UrgentServiceJournal(id, 2019, List.of(), 4)))
                .isFalse();
    }

    @Test
    void ofWhoSigns() {
        var first = new Signatories(id, null, Map.of("orlova", "Орлова Т.И."), null, 1);
        var second = new Signatories(id, null, Map.of(), null, 2);

        assertThat(templates.replace(first)).isTrue();
        assertThat(templates.replace(first)).isFalse();
        assertThat(templates.replace(second)).isTrue();
        assertThat(templates.replace(second)).isFalse();
    }

    @Test
    void ofABatch() {
        var draft = batches.drawUp(draft()).value();
        var changed = draft.marked();

        assertThat(batches.replace(changed)).isTrue();
        assertThat(batches.replace(changed)).isFalse();
    }

    @Test
    void oneBatchIsSignedAtATimeAndADeadSignatureIsTakenOver() {
        var dead = batches.drawUp(draft()).value();

        assertThat(batches.beginSigning(dead.id(), "one", NOW)).isTrue();
        assertThat(batches.beginSigning(dead.id(), "one", NOW)).isTrue();
        assertThat(batches.beginSigning("other", "two", NOW.plusSeconds(1))).isFalse();
        assertThat(batches.beginSigning("other", "two", NOW.plus(Duration.ofDays(1))))
                .isTrue();
        // whoever was slow and not dead finds its batch changed, and decides anew
        assertThat(batches.replace(dead.marked())).isFalse();
        batches.endSigning("one");
        assertThat(batches.beginSigning(dead.id(), "three", NOW.plus(Duration.ofDays(1))))
                .isFalse();
        batches.endSigning("two");
        assertThat(batches.beginSigning(dead.id(), "three", NOW.plus(Duration.ofDays(1))))
                .isTrue();
    }

    private RegisterBatch draft() {
        var scope = new BatchScope(MessageType.START, null, new Period(START, START), "regional");
        var step = new BatchStep(BatchState.DRAFT, START, "registrar", NOW, null);
        return RegisterBatch.drawnUp(UUID.randomUUID().toString(), scope, step);
    }
}
