package org.shagi.enrolment.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shagi.enrolment.domain.casefile.ChildData;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.RosterPlace;
import org.shagi.enrolment.domain.imports.RowPapers;
import org.shagi.enrolment.domain.rules.AgeBounds;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;

/** The use cases of enrolment on staged shelves: a row goes through each of them, from the application to the order. */
final class StagedOffice {

    private final StagedShelves shelves;
    private final AcceptApplication acceptApplication;
    private final PresentProgramme presentProgramme;
    private final PresentCertificate presentCertificate;
    private final ConcludeContract concludeContract;
    private final EnrolChild enrolChild;

    StagedOffice(StagedShelves shelves, AgeBounds age, Today today, InstantSource clock) {
        var desk = new Desk(shelves.cases, shelves.groups);
        this.shelves = shelves;
        this.acceptApplication = new AcceptApplication(desk, shelves.cases, shelves.children);
        this.presentProgramme = new PresentProgramme(desk, today);
        this.presentCertificate = new PresentCertificate(desk);
        this.concludeContract = new ConcludeContract(desk);
        this.enrolChild = new EnrolChild(
                desk,
                new Claims(shelves.children, shelves.groups),
                shelves.register,
                new FollowRoster(desk, shelves.groups, shelves.cases, age, clock),
                age,
                clock);
    }

    /**
     * What comes of a row.
     *
     * @param papers as the row gives them
     * @param file the case with its papers, before it is marked enrolled
     * @param place on the roster; its number stands for none
     * @param changed whether anything of it is not stored yet
     */
    record Staged(RowPapers papers, ServiceCase file, RosterPlace place, boolean changed) {}

    /** Reads at once what the rows of a group will ask for one by one. */
    void expect(List<RowPapers> rows, String fingerprint, String groupId) {
        var children = rows.stream().map(RowPapers::child).toList();
        shelves.children.expect(children.stream().map(ChildData::snils).toList());
        shelves.cases.expect(
                rows.stream().map(row -> caseId(row, fingerprint, groupId)).toList(), children);
    }

    /** The case that this row has opened and that has no place: what is left of an earlier run of it. */
    Optional<ServiceCase> leftBy(RowPapers papers, String fingerprint, String groupId) {
        var id = idOf(papers, fingerprint, groupId);
        return shelves.cases
                .stored(id)
                .filter(papers::opened)
                .filter(file -> shelves.groups
                        .stored(groupId)
                        .flatMap(group -> group.placeOf(id))
                        .isEmpty());
    }

    /** Takes a row through all steps; if one refuses, nothing of the row stays on the shelves. */
    Decision<Staged> enter(RowPapers papers, String fingerprint, DayCareGroup group, Actor actor) {
        var back = shelves.mark();
        var id = caseId(papers, fingerprint, group.id());
        var stored = shelves.cases.find(id);
        var had = shelves.groups.find(group.id()).flatMap(it -> it.placeOf(id));
        var staged = acceptApplication
                .accept(application(id, papers, group), actor)
                .then(made -> presentProgramme.present(id, papers.programme(), actor))
                .then(made -> presentCertificate.present(id, papers.certificate(), actor))
                .then(made -> concludeContract.conclude(id, papers.contract(), actor))
                .map(made -> made.value())
                .then(file -> enrolChild
                        .enrol(id, papers.order(), actor)
                        .map(enrolled -> staged(papers, file, group.id(), stored, had.isPresent())));
        if (staged instanceof Decision.Refused<Staged>) {
            back.run();
        }
        return staged;
    }

    private Staged staged(
            RowPapers papers, ServiceCase file, String groupId, Optional<ServiceCase> stored, boolean hadPlace) {
        var place = shelves.groups
                .find(groupId)
                .flatMap(group -> group.placeOf(file.id()))
                .orElseThrow();
        return new Staged(papers, file, place, !hadPlace || !isComplete(stored, file));
    }

    private static boolean isComplete(Optional<ServiceCase> stored, ServiceCase file) {
        return stored.filter(file::equals).map(ServiceCase::enrolment).isPresent();
    }

    /** The case that the child has in this group, or the one that this row of this workbook opens. */
    private String caseId(RowPapers papers, String fingerprint, String groupId) {
        return shelves.children
                .find(papers.child().snils())
                .flatMap(child -> child.stays().stream()
                        .filter(stay -> stay.groupId().equals(groupId))
                        .findFirst())
                .map(stay -> stay.caseId())
                .orElseGet(() -> idOf(papers, fingerprint, groupId));
    }

    private static String idOf(RowPapers papers, String fingerprint, String groupId) {
        return UUID.nameUUIDFromBytes((fingerprint + '|' + groupId + '|' + papers.row()).getBytes(UTF_8))
                .toString();
    }

    private static Application application(String id, RowPapers papers, DayCareGroup group) {
        return new Application(
                id,
                group.departmentId(),
                group.id(),
                papers.appliedOn(),
                papers.child(),
                papers.representative(),
                null);
    }
}
