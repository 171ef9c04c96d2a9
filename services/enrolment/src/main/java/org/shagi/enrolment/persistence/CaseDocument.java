package org.shagi.enrolment.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.casefile.CaseHistory;
import org.shagi.enrolment.domain.casefile.CasePapers;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.casefile.ChildData;
import org.shagi.enrolment.domain.casefile.Representative;
import org.shagi.enrolment.domain.casefile.SearchWords;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.child.Sex;
import org.shagi.enrolment.domain.child.Snils;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A case as it is stored. It has no news of its own: what others must know of it is on the group's roster.
 *
 * <p>The embedded store takes the first index that may serve a query: the one that leads to few cases stands before the one
 * that leads to many.
 *
 * @param history null in documents of the time before there was one, like {@code sortName}, {@code words} and {@code keys}
 * @param words by which it is found
 * @param keys under which it is found: equal ones, because the embedded store's indexes know no ranges
 */
@Document(CaseDocument.COLLECTION)
@CompoundIndex(name = "keys-state", def = "{keys: 1, state: 1}")
@CompoundIndex(name = "group-state", def = "{groupId: 1, state: 1}")
@CompoundIndex(name = "department-state", def = "{departmentId: 1, state: 1, appliedOn: 1, _id: 1}")
@CompoundIndex(name = "state", def = "{state: 1, appliedOn: 1, _id: 1}")
record CaseDocument(
        @Id String id,
        @Indexed String childId,
        String departmentId,
        String groupId,
        String appliedOn,
        Person child,
        Adult representative,
        CaseState state,
        PaperDocuments.@Nullable ProgrammeDocument programme,
        PaperDocuments.@Nullable CertificateDocument certificate,
        PaperDocuments.@Nullable ContractDocument contract,
        PaperDocuments.@Nullable EnrolmentDocument enrolment,
        @Nullable HistoryDocument history,
        @Nullable String duplicateReason,
        @Nullable String sortName,
        @Nullable List<String> words,
        @Nullable Set<String> keys,
        long version) {

    static final String COLLECTION = "cases";

    static CaseDocument of(ServiceCase file) {
        return new CaseDocument(
                file.id(),
                file.childId(),
                file.departmentId(),
                file.groupId(),
                file.appliedOn().toString(),
                Person.of(file.child()),
                Adult.of(file.representative()),
                file.state(),
                Optional.ofNullable(file.programme())
                        .map(PaperDocuments.ProgrammeDocument::of)
                        .orElse(null),
                Optional.ofNullable(file.certificate())
                        .map(PaperDocuments.CertificateDocument::of)
                        .orElse(null),
                Optional.ofNullable(file.contract())
                        .map(PaperDocuments.ContractDocument::of)
                        .orElse(null),
                Optional.ofNullable(file.enrolment())
                        .map(PaperDocuments.EnrolmentDocument::of)
                        .orElse(null),
                HistoryDocument.of(file.history()),
                file.duplicateReason(),
                SearchWords.sortName(file.child()),
                SearchWords.of(file),
                SearchWords.keys(file),
                file.version());
    }

    ServiceCase file() {
        return new ServiceCase(
                id,
                childId,
                departmentId,
                groupId,
                LocalDate.parse(appliedOn),
                child.data(),
                representative.representative(),
                duplicateReason,
                state,
                new CasePapers(
                        programme == null ? null : programme.programme(),
                        certificate == null ? null : certificate.certificate(),
                        contract == null ? null : contract.contract(),
                        enrolment == null ? null : enrolment.enrolment()),
                history == null ? historyOfOld() : history.history(),
                version);
    }

    /** Documents of the time before histories: they have a number if they are enrolled, and nothing else. */
    private CaseHistory historyOfOld() {
        return new CaseHistory(
                enrolment == null ? null : enrolment.number().caseNumber(), Map.of(), List.of(), null, null);
    }

    /** Nothing about the child: it must not get into a log. */
    @Override
    public String toString() {
        return "CaseDocument[" + id + "]";
    }

    record Person(
            String lastName,
            String firstName,
            @Nullable String patronymic,
            String birthDate,
            Sex sex,
            String snils,
            String address,
            @Nullable IdDocumentDocument idDocument) {

        static Person of(ChildData child) {
            return new Person(
                    child.lastName(),
                    child.firstName(),
                    child.patronymic(),
                    child.birthDate().toString(),
                    child.sex(),
                    child.snils().digits(),
                    child.address(),
                    Optional.ofNullable(child.idDocument())
                            .map(IdDocumentDocument::of)
                            .orElse(null));
        }

        ChildData data() {
            return new ChildData(
                    lastName,
                    firstName,
                    patronymic,
                    LocalDate.parse(birthDate),
                    sex,
                    new Snils(snils),
                    address,
                    idDocument == null ? null : idDocument.idDocument());
        }
    }

    record Adult(String fullName, String phone, String relation) {

        static Adult of(Representative representative) {
            return new Adult(representative.fullName(), representative.phone(), representative.relation());
        }

        Representative representative() {
            return new Representative(fullName, phone, relation);
        }
    }
}
