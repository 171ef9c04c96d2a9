package org.shagi.enrolment.application;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shagi.enrolment.domain.casefile.CaseNumber;
import org.shagi.enrolment.domain.casefile.CitizenRegister;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.enrolment.domain.child.Child;
import org.shagi.enrolment.domain.child.Children;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.DayCareGroups;
import org.shagi.enrolment.domain.group.RosterPlace;
import org.shagi.enrolment.domain.imports.RowOutcome;
import org.shagi.enrolment.domain.imports.RowPapers;
import org.shagi.enrolment.domain.imports.RowState;
import org.shagi.enrolment.domain.rules.AgeBounds;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/**
 * Rows of one group are entered: each goes through every step of enrolment, so every rule holds, and is stored as a whole or not
 * at all.
 *
 * <p>The steps are taken on staged shelves. A trial leaves it at that. Otherwise what came of them is put back in the order of
 * {@link EnrolChild}, the rows of the group together: the children with their claims, the cases, the numbers in the journal of
 * citizens, the places on the roster, the marks in the cases. Each of these is harmless when repeated, so rows that a dead process
 * left are entered again.
 */
@Component
public class EnterRows {

    private static final int ATTEMPTS = 5;

    private final ServiceCases cases;
    private final DayCareGroups groups;
    private final Children children;
    private final CitizenRegister register;
    private final Desk desk;
    private final FollowRoster followRoster;
    private final AgeBounds age;
    private final Today today;
    private final InstantSource clock;

    EnterRows(
            ServiceCases cases,
            DayCareGroups groups,
            Children children,
            CitizenRegister register,
            Desk desk,
            FollowRoster followRoster,
            AgeBounds age,
            Today today,
            InstantSource clock) {
        this.cases = cases;
        this.groups = groups;
        this.children = children;
        this.register = register;
        this.desk = desk;
        this.followRoster = followRoster;
        this.age = age;
        this.today = today;
        this.clock = clock;
    }

    /** What would come of the rows; nothing is stored. */
    public List<RowOutcome> tried(List<RowPapers> rows, String fingerprint, String groupId, Actor actor) {
        return new Attempt(rows, fingerprint, groupId, actor).outcomes(RowState.READY);
    }

    /** What came of the rows. */
    public List<RowOutcome> entered(List<RowPapers> rows, String fingerprint, String groupId, Actor actor) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var tried = new Attempt(rows, fingerprint, groupId, actor);
            if (tried.childrenAreKept()) {
                return tried.kept();
            }
        }
        return rows.stream()
                .map(row -> failed(row.row(), Refusal.stale("overtaken")))
                .toList();
    }

    private static RowOutcome failed(int row, Refusal refusal) {
        return new RowOutcome(row, RowState.FAILED, List.of(refusal));
    }

    /** One try on fresh shelves. */
    private final class Attempt {

        private final StagedShelves shelves = new StagedShelves(cases, groups, children);
        private final Map<Integer, Decision<StagedOffice.Staged>> staged = new LinkedHashMap<>();
        private final String groupId;

        Attempt(List<RowPapers> rows, String fingerprint, String groupId, Actor actor) {
            this.groupId = groupId;
            var office = new StagedOffice(shelves, age, today, clock);
            DayCareGroup group = shelves.groups.find(groupId).orElseThrow();
            rows.forEach(row -> staged.put(row.row(), office.enter(row, fingerprint, group, actor)));
        }

        List<RowOutcome> outcomes(RowState changed) {
            return staged.entrySet().stream()
                    .map(row -> switch (row.getValue()) {
                        case Decision.Refused<StagedOffice.Staged>(Refusal refusal) -> failed(row.getKey(), refusal);
                        case Decision.Accepted<StagedOffice.Staged>(var entered) ->
                            new RowOutcome(row.getKey(), entered.changed() ? changed : RowState.UNCHANGED, List.of());
                    })
                    .toList();
        }

        /** False if somebody else changed a child meanwhile: then all is tried anew. */
        boolean childrenAreKept() {
            for (Child child : shelves.children.written.values()) {
                var before = Optional.ofNullable(shelves.children.read.get(child.snils()))
                        .flatMap(found -> found);
                var next = new Child(
                        child.id(),
                        child.snils(),
                        child.stays(),
                        before.map(Child::version).orElse(0L) + 1);
                if (!(before.isEmpty() ? children.admit(next) : children.replace(next))) {
                    return false;
                }
            }
            return true;
        }

        List<RowOutcome> kept() {
            var changed = new ArrayList<StagedOffice.Staged>();
            staged.values().forEach(row -> {
                if (row instanceof Decision.Accepted<StagedOffice.Staged>(var entered) && entered.changed()) {
                    changed.add(entered);
                }
            });
            cases.openAll(changed.stream()
                    .map(StagedOffice.Staged::file)
                    .filter(file -> shelves.cases.isNew(file.id()))
                    .toList());
            changed.stream()
                    .filter(entered -> !shelves.cases.isNew(entered.file().id()))
                    .forEach(this::papersAreKept);
            return switch (placesAreTaken(changed)) {
                case Decision.Accepted<DayCareGroup>(var group) -> {
                    if (!changed.isEmpty()) {
                        followRoster.follow(groupId);
                    }
                    yield outcomes(RowState.STORED);
                }
                case Decision.Refused<DayCareGroup>(var refusal) ->
                    outcomes(RowState.STORED).stream()
                            .map(row -> row.state() == RowState.STORED ? failed(row.row(), refusal) : row)
                            .toList();
            };
        }

        /** A case that was there before gets what it lacks, paper by paper. */
        private void papersAreKept(StagedOffice.Staged entered) {
            var id = entered.file().id();
            var papers = entered.papers();
            var unused = desk.changeCase(id, file -> file.present(papers.programme()))
                    .then(made -> desk.changeCase(id, file -> file.present(papers.certificate())))
                    .then(made -> desk.changeCase(id, file -> file.conclude(papers.contract())));
        }

        private Decision<DayCareGroup> placesAreTaken(List<StagedOffice.Staged> changed) {
            var numbers = new HashMap<String, CaseNumber>();
            changed.stream()
                    .filter(entered -> entered.file().number() == null)
                    .collect(Collectors.groupingBy(
                            entered -> entered.place().order().date().getYear()))
                    .forEach((year, entered) -> numbers.putAll(register.numbersOf(
                            entered.stream().map(it -> it.file().id()).toList(),
                            entered.getFirst().file().departmentId(),
                            year)));
            var places = changed.stream()
                    .map(StagedOffice.Staged::place)
                    .map(place -> RosterPlace.enrolled(
                            place.childId(),
                            place.caseId(),
                            numbers.getOrDefault(place.caseId(), place.caseNumber()),
                            place.stay(),
                            place.codes(),
                            place.order()))
                    .toList();
            return desk.changeGroup(groupId, group -> group.takePlaces(places), clock.instant())
                    .map(made -> made.value());
        }
    }
}
