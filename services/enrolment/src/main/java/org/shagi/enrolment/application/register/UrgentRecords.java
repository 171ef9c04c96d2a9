package org.shagi.enrolment.application.register;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.enrolment.domain.department.Department;
import org.shagi.enrolment.domain.department.Departments;
import org.shagi.enrolment.domain.parents.UrgentAid;
import org.shagi.enrolment.domain.parents.UrgentServiceJournals;
import org.shagi.enrolment.domain.register.BatchScope;
import org.shagi.enrolment.domain.register.RecordOfUrgentAid;
import org.shagi.enrolment.domain.register.RegisterBatches;
import org.shagi.enrolment.domain.register.RegisterProvider;
import org.shagi.enrolment.domain.register.RegisterRecord;
import org.springframework.stereotype.Component;

/** Draws up the records of a batch of urgent services from the journals of the departments: each service is told once. */
@Component
class UrgentRecords {

    private final UrgentServiceJournals journals;
    private final ServiceCases cases;
    private final Departments departments;
    private final RegisterBatches batches;
    private final RegisterProvider provider;

    UrgentRecords(
            UrgentServiceJournals journals,
            ServiceCases cases,
            Departments departments,
            RegisterBatches batches,
            RegisterProvider provider) {
        this.journals = journals;
        this.cases = cases;
        this.departments = departments;
        this.batches = batches;
        this.provider = provider;
    }

    /** By department, in the order of the journal. */
    List<RegisterRecord> of(BatchScope scope) {
        return departments.all().stream()
                .filter(department ->
                        scope.departmentId() == null || scope.departmentId().equals(department.id()))
                .flatMap(department -> of(scope, department))
                .toList();
    }

    private Stream<RegisterRecord> of(BatchScope scope, Department department) {
        var given = journals.ofDepartment(department.id()).stream()
                .flatMap(journal -> journal.services().stream())
                .filter(service -> service.recipient() != null && scope.period().covers(service.on()))
                .toList();
        var caseIds = given.stream().map(UrgentAid::caseId).distinct().toList();
        Map<String, ServiceCase> files =
                cases.find(caseIds).stream().collect(Collectors.toMap(ServiceCase::id, Function.identity()));
        var told = batches.telling(caseIds);
        var record = new RecordOfUrgentAid(provider, department.name());
        return given.stream()
                .filter(service -> told.stream().noneMatch(batch -> RecordOfUrgentAid.isTold(service, batch)))
                .flatMap(service ->
                        Stream.ofNullable(files.get(service.caseId())).map(file -> record.of(service, file)));
    }
}
