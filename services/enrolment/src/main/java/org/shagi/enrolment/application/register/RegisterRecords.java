package org.shagi.enrolment.application.register;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.enrolment.domain.delivered.DeliveredServices;
import org.shagi.enrolment.domain.department.Department;
import org.shagi.enrolment.domain.department.Departments;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.DayCareGroups;
import org.shagi.enrolment.domain.register.BatchScope;
import org.shagi.enrolment.domain.register.MessageType;
import org.shagi.enrolment.domain.register.RecordOfCase;
import org.shagi.enrolment.domain.register.RegisterBatch;
import org.shagi.enrolment.domain.register.RegisterBatches;
import org.shagi.enrolment.domain.register.RegisterProvider;
import org.shagi.enrolment.domain.register.RegisterRecord;
import org.shagi.enrolment.domain.register.RegisterSelection;
import org.shagi.kit.domain.ServiceCode;
import org.springframework.stereotype.Component;

/** Draws up the records of a batch from the cases as they are now. */
@Component
class RegisterRecords {

    private final DayCareGroups groups;
    private final ServiceCases cases;
    private final Departments departments;
    private final DeliveredServices delivered;
    private final RegisterBatches batches;
    private final RegisterProvider provider;
    private final UrgentRecords urgentRecords;

    RegisterRecords(
            DayCareGroups groups,
            ServiceCases cases,
            Departments departments,
            DeliveredServices delivered,
            RegisterBatches batches,
            RegisterProvider provider,
            UrgentRecords urgentRecords) {
        this.groups = groups;
        this.cases = cases;
        this.departments = departments;
        this.delivered = delivered;
        this.batches = batches;
        this.provider = provider;
        this.urgentRecords = urgentRecords;
    }

    /** The records in the order of groups and, within a group, of application. */
    List<RegisterRecord> of(BatchScope scope, Drawing drawing) {
        return scope.messageType() == MessageType.URGENT_SERVICE ? urgentRecords.of(scope) : ofCases(scope, drawing);
    }

    private List<RegisterRecord> ofCases(BatchScope scope, Drawing drawing) {
        var names = departments.all().stream().collect(Collectors.toMap(Department::id, Department::name));
        var files = files(scope, drawing);
        var told = batches.telling(files.stream().map(ServiceCase::id).toList());
        drawing.begin(Drawing.Phase.DRAWING, files.size());
        return files.stream()
                .flatMap(file -> {
                    var record = record(scope, file, names, told).stream();
                    drawing.did(1);
                    return record;
                })
                .toList();
    }

    private List<ServiceCase> files(BatchScope scope, Drawing drawing) {
        var asked =
                groups.all().stream().filter(group -> isAskedFor(scope, group)).toList();
        drawing.begin(
                Drawing.Phase.READING,
                asked.stream().mapToInt(group -> group.roster().size()).sum());
        return asked.stream()
                .flatMap(group -> {
                    var ofGroup = cases.ofGroup(group.id()).stream();
                    drawing.did(group.roster().size());
                    return ofGroup;
                })
                .filter(file -> file.enrolment() != null)
                .toList();
    }

    private Optional<RegisterRecord> record(
            BatchScope scope, ServiceCase file, Map<String, String> names, List<RegisterBatch> told) {
        var record = new RecordOfCase(
                        scope.messageType(), provider, names.getOrDefault(file.departmentId(), file.departmentId()))
                .of(file, counts(scope, file));
        var tellingOfIt = told.stream()
                .filter(batch -> batch.recordOf(file.id()).isPresent())
                .toList();
        return RegisterSelection.holds(scope, file, record, tellingOfIt) ? Optional.of(record) : Optional.empty();
    }

    /** Empty if a month is not closed yet, or if the message tells no results. */
    private Optional<Map<ServiceCode, Integer>> counts(BatchScope scope, ServiceCase file) {
        var contract = file.contract();
        var ending = file.ending();
        if (contract == null || !scope.messageType().tellsResults()) {
            return Optional.empty();
        }
        var last = ending == null ? contract.term().to() : ending.lastDay();
        var from = contract.term().from();
        if (scope.messageType() == MessageType.QUARTER_RESULT) {
            from = latest(from, scope.period());
            last = last.isAfter(scope.period().to()) ? scope.period().to() : last;
        }
        if (last.isBefore(from)) {
            return Optional.of(Map.of());
        }
        var given = delivered.of(file.groupId(), file.childId(), YearMonth.from(from), YearMonth.from(last));
        return given.isComplete() ? Optional.of(given.total().counts()) : Optional.empty();
    }

    private static java.time.LocalDate latest(java.time.LocalDate from, Period period) {
        return from.isBefore(period.from()) ? period.from() : from;
    }

    private static boolean isAskedFor(BatchScope scope, DayCareGroup group) {
        var department = scope.departmentId();
        return (department == null || department.equals(group.departmentId()))
                && group.course().overlaps(scope.period());
    }
}
