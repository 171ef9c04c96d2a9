package org.shagi.enrolment.application;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shagi.enrolment.domain.casefile.CaseNumber;
import org.shagi.enrolment.domain.casefile.CitizenRegister;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.enrolment.domain.child.Child;
import org.shagi.enrolment.domain.child.Children;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.DayCareGroups;
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
 * left are entered again. If the group has filled meanwhile all is tried anew, and of the rows that have no place any more everything
 * is taken back.
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
            if (tried.childrenAreKept() && tried.rowsAreKept()) {
                tried.takeBack(tried.refused());
                return tried.outcomes(RowState.STORED);
            }
        }
        new Attempt(rows, fingerprint, groupId, actor).takeBack(rows);
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
        private final StagedOffice office = new StagedOffice(shelves, age, today, clock);
        private final Map<RowPapers, Decision<StagedOffice.Staged>> staged = new LinkedHashMap<>();
        private final String fingerprint;
        private final String groupId;

        Attempt(List<RowPapers> rows, String fingerprint, String groupId, Actor actor) {
            this.fingerprint = fingerprint;
            this.groupId = groupId;
            DayCareGroup group = shelves.groups.find(groupId).orElseThrow();
            office.expect(rows, fingerprint, groupId);
            rows.forEach(row -> staged.put(row, office.enter(row, fingerprint, group, actor)));
        }

        List<RowPapers> refused() {
            return staged.entrySet().stream()
                    .filter(row -> row.getValue() instanceof Decision.Refused<StagedOffice.Staged>)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        List<RowOutcome> outcomes(RowState changed) {
            return staged.entrySet().stream()
                    .map(row -> switch (row.getValue()) {
                        case Decision.Refused<StagedOffice.Staged>(Refusal refusal) ->
                            failed(row.getKey().row(), refusal);
                        case Decision.Accepted<StagedOffice.Staged>(var entered) ->
                            new RowOutcome(
                                    row.getKey().row(), entered.changed() ? changed : RowState.UNCHANGED, List.of());
                    })
                    .toList();
        }

        /** False if somebody else changed a child meanwhile: then all is tried anew. */
        boolean childrenAreKept() {
            var first = new ArrayList<Child>();
            for (Child child : shelves.children.written.values()) {
                var before = Optional.ofNullable(shelves.children.read.get(child.snils()))
                        .flatMap(found -> found);
                var next = new Child(
                        child.id(),
                        child.snils(),
                        child.stays(),
                        before.map(Child::version).orElse(0L) + 1);
                if (before.isEmpty()) {
                    first.add(next);
                } else if (!children.replace(next)) {
                    return false;
                }
            }
            return first.isEmpty() || children.admitAll(first);
        }

        /** False if the group has no place for all of them any more, or takes none: then all is tried anew. */
        boolean rowsAreKept() {
            var changed = staged.values().stream()
                    .flatMap(row -> row instanceof Decision.Accepted<StagedOffice.Staged>(var entered)
                            ? Stream.of(entered)
                            : Stream.empty())
                    .filter(StagedOffice.Staged::changed)
                    .toList();
            if (changed.isEmpty()) {
                return true;
            }
            cases.openAll(changed.stream()
                    .map(StagedOffice.Staged::file)
                    .filter(file -> shelves.cases.isNew(file.id()))
                    .toList());
            if (placesAreTaken(changed) instanceof Decision.Refused<DayCareGroup>) {
                return false;
            }
            changed.stream()
                    .filter(entered -> !shelves.cases.isNew(entered.file().id()))
                    .forEach(this::papersAreKept);
            followRoster.follow(groupId);
            return true;
        }

        /** What was opened for rows that have no place: the case goes last, so that a dead process leaves it to be found. */
        void takeBack(List<RowPapers> rows) {
            var left = rows.stream()
                    .flatMap(row ->
                            office.leftBy(row, fingerprint, groupId).stream().map(file -> Map.entry(row, file)))
                    .toList();
            left.stream()
                    .collect(Collectors.groupingBy(
                            one -> one.getKey().order().date().getYear(),
                            Collectors.mapping(one -> one.getValue().id(), Collectors.toSet())))
                    .forEach((year, ids) ->
                            register.giveBack(ids, left.getFirst().getValue().departmentId(), year));
            left.forEach(one -> {
                forgetChild(one.getValue());
                cases.remove(one.getValue());
            });
        }

        /** A child with claims of other cases loses only the claim of this one. */
        private void forgetChild(ServiceCase file) {
            children.find(file.child().snils())
                    .filter(child -> child.id().equals(file.childId()))
                    .ifPresent(child -> {
                        var without = child.withClaims(
                                claim -> claim.caseId().equals(file.id()) ? Optional.empty() : Optional.of(claim));
                        boolean unused = without.stays().isEmpty() && children.forget(child, file.id())
                                || children.replace(
                                        new Child(child.id(), child.snils(), without.stays(), child.version() + 1));
                    });
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
                    .map(place -> place.numbered(numbers.getOrDefault(place.caseId(), place.caseNumber())))
                    .toList();
            return desk.changeGroup(groupId, group -> group.takePlaces(places), clock.instant())
                    .map(made -> made.value());
        }
    }
}
