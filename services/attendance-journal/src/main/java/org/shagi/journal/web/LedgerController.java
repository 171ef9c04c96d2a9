package org.shagi.journal.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.shagi.kit.domain.Role.Names.CENTRAL_OFFICE;
import static org.shagi.kit.domain.Role.Names.CIRCLE_LEADER;
import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;
import static org.shagi.kit.domain.Role.Names.SOCIAL_WORKER;

import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.application.ReadLedger;
import org.shagi.journal.application.ReadLedger.GroupTimeliness;
import org.shagi.journal.domain.ledger.LedgerLine;
import org.shagi.journal.domain.ledger.Timeliness;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was written in time, what late, and what was corrected (S003 III.6). */
@RestController
class LedgerController {

    private final ReadLedger readLedger;

    LedgerController(ReadLedger readLedger) {
        this.readLedger = readLedger;
    }

    /** By default without what was in order: late lines and corrections. */
    @GetMapping("/groups/{id}/months/{month}/ledger")
    @RolesAllowed({
        DIRECTOR,
        DEPARTMENT_HEAD,
        GROUP_LEADER,
        PSYCHOLOGIST,
        CIRCLE_LEADER,
        SOCIAL_WORKER,
        QUALITY_OFFICER,
        CENTRAL_OFFICE,
        INTEGRATION
    })
    LedgerView ledger(
            Actor reader,
            @PathVariable String id,
            @PathVariable YearMonth month,
            @RequestParam(defaultValue = "LATE,CORRECTED") Set<LedgerLine.State> state) {
        var ledger = Answers.orProblem(readLedger.of(reader, id, month));
        var specialists = ledger.byProvider();
        return new LedgerView(
                id,
                month,
                ledger.lines().stream()
                        .filter(line -> state.contains(line.state()))
                        .toList(),
                ShareView.of(specialists.values().stream().reduce(Timeliness.NONE, Timeliness::plus)),
                SpecialistView.of(specialists));
    }

    /** The shares of a month, of each department, group and specialist in the reader's scope. */
    @GetMapping("/timeliness")
    @RolesAllowed({
        DIRECTOR,
        DEPARTMENT_HEAD,
        GROUP_LEADER,
        PSYCHOLOGIST,
        CIRCLE_LEADER,
        SOCIAL_WORKER,
        QUALITY_OFFICER,
        CENTRAL_OFFICE,
        INTEGRATION
    })
    List<DepartmentView> timeliness(
            Actor reader, @RequestParam(required = false) @Nullable String department, @RequestParam YearMonth month) {
        return readLedger.timeliness(reader, department, month).stream()
                .collect(groupingBy(group -> group.group().departmentId(), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(groups -> DepartmentView.of(groups.getKey(), groups.getValue()))
                .toList();
    }

    /** @param specialists by who gave the services */
    record LedgerView(
            String groupId,
            YearMonth month,
            List<LedgerLine> lines,
            ShareView share,
            List<SpecialistView> specialists) {}

    /** @param shareTenths in tenths of a per cent, rounded down; {@code null} where nothing was written */
    record ShareView(int marks, int inTime, @Nullable Integer shareTenths) {

        static ShareView of(Timeliness timeliness) {
            return new ShareView(timeliness.marks(), timeliness.inTime(), timeliness.shareTenths());
        }
    }

    record SpecialistView(String account, ShareView share) {

        static List<SpecialistView> of(SortedMap<String, Timeliness> specialists) {
            return specialists.entrySet().stream()
                    .map(each -> new SpecialistView(each.getKey(), ShareView.of(each.getValue())))
                    .toList();
        }
    }

    record GroupView(String groupId, String name, ShareView share, List<SpecialistView> specialists) {

        static GroupView of(GroupTimeliness group) {
            return new GroupView(
                    group.group().id(),
                    group.group().name(),
                    ShareView.of(group.total()),
                    SpecialistView.of(group.specialists()));
        }
    }

    record DepartmentView(String departmentId, ShareView share, List<GroupView> groups) {

        static DepartmentView of(String departmentId, List<GroupTimeliness> groups) {
            return new DepartmentView(
                    departmentId,
                    ShareView.of(groups.stream().map(GroupTimeliness::total).reduce(Timeliness.NONE, Timeliness::plus)),
                    groups.stream().map(GroupView::of).toList());
        }
    }
}
