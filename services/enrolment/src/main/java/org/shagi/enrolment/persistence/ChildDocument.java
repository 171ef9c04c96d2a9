package org.shagi.enrolment.persistence;

import java.time.Instant;
import java.util.List;
import org.shagi.enrolment.domain.child.Child;
import org.shagi.enrolment.domain.child.ClaimedStay;
import org.shagi.enrolment.domain.child.Snils;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A child as it is stored.
 *
 * @param snils the eleven digits, which find the child again at its next application
 * @param childId the pseudonymous id that other services know
 */
@Document("children")
record ChildDocument(@Id String snils, String childId, List<Claim> stays, long version) {

    static ChildDocument of(Child child) {
        return new ChildDocument(
                child.snils().digits(),
                child.id(),
                child.stays().stream().map(Claim::of).toList(),
                child.version());
    }

    Child child() {
        return new Child(
                childId, new Snils(snils), stays.stream().map(Claim::claim).toList(), version);
    }

    record Claim(String caseId, String groupId, PeriodDocument stay, Instant at) {

        static Claim of(ClaimedStay claim) {
            return new Claim(claim.caseId(), claim.groupId(), PeriodDocument.of(claim.stay()), claim.at());
        }

        ClaimedStay claim() {
            return new ClaimedStay(caseId, groupId, stay.period(), at);
        }
    }
}
