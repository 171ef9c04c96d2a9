package org.shagi.enrolment.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.child.Sex;
import org.shagi.enrolment.domain.paper.Signatories;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Who signs a department's papers, as it is stored; accounts are values, for a key must not hold a point. */
@Document("signatories")
record SignatoriesDocument(
        @Id String departmentId,
        @Nullable Head head,
        List<Member> people,
        @Nullable Basis basis,
        long version) {

    record Head(String fullName, Sex sex) {}

    record Member(String staffId, String name) {}

    record Basis(String number, String date) {}

    static SignatoriesDocument of(Signatories written) {
        var head = written.head();
        var basis = written.basis();
        return new SignatoriesDocument(
                written.departmentId(),
                head == null ? null : new Head(head.fullName(), head.sex()),
                written.people().entrySet().stream()
                        .map(one -> new Member(one.getKey(), one.getValue()))
                        .toList(),
                basis == null ? null : new Basis(basis.number(), basis.date().toString()),
                written.version());
    }

    Signatories signatories() {
        return new Signatories(
                departmentId,
                head == null ? null : new Signatories.Person(head.fullName(), head.sex()),
                people.stream().collect(Collectors.toMap(Member::staffId, Member::name)),
                basis == null ? null : new Signatories.Basis(basis.number(), LocalDate.parse(basis.date())),
                version);
    }
}
