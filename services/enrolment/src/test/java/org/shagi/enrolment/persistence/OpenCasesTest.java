package org.shagi.enrolment.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.enrolment.Given.applied;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.enrolment.domain.terms.CaseTerms;
import org.shagi.enrolment.web.EnrolmentTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What is read to count deadlines, in the real store. */
@EnrolmentTest
class OpenCasesTest {

    @Autowired
    private ServiceCases cases;

    @Autowired
    private MongoTemplate mongo;

    @Test
    void readsOpenCasesOfTheseGroupsAndNoOthers() {
        var mine = UUID.randomUUID().toString();
        var theirs = UUID.randomUUID().toString();
        var open = cases.open(aCase(mine, CaseState.ENROLLED)).value();
        cases.open(aCase(mine, CaseState.ARCHIVED));
        cases.open(aCase(mine, CaseState.WITHDRAWN));
        cases.open(aCase(theirs, CaseState.ENROLLED));

        assertThat(cases.inStates(Set.of(mine), CaseTerms.open()))
                .containsExactly(new ServiceCases.Stamp(open.id(), mine, open.version()));
    }

    @Test
    void hasAnIndexForIt() {
        assertThat(mongo.indexOps(CaseDocument.COLLECTION).getIndexInfo())
                .anySatisfy(index -> assertThat(index.getIndexFields())
                        .extracting(field -> field.getKey())
                        .isEqualTo(List.of("groupId", "state")));
    }

    private static ServiceCase aCase(String groupId, CaseState state) {
        var like = applied();
        return new ServiceCase(
                UUID.randomUUID().toString(),
                like.childId(),
                like.departmentId(),
                groupId,
                like.appliedOn(),
                like.child(),
                like.representative(),
                like.duplicateReason(),
                state,
                like.papers(),
                like.history(),
                like.version());
    }
}
