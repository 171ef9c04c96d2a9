package org.shagi.enrolment.domain.register;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.casefile.ProgrammeItem;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.kit.domain.ServiceCode;

/**
 * Makes the record of a case: what the papers say, field by field.
 *
 * @param departmentName as the users see it
 */
public record RecordOfCase(MessageType messageType, RegisterProvider provider, String departmentName) {

    /** @param delivered whole services in the batch's period by code; empty if nobody has told yet */
    public RegisterRecord of(ServiceCase file, Optional<Map<ServiceCode, Integer>> delivered) {
        var values = new EnumMap<RegisterField, String>(RegisterField.class);
        values.putAll(provider.values(messageType, departmentName));
        putPeople(values, file);
        putPapers(values, file);
        putEnding(values, file);
        return new RegisterRecord(file.id(), values, lines(file, delivered));
    }

    private static void putPeople(Map<RegisterField, String> values, ServiceCase file) {
        var child = file.child();
        values.put(RegisterField.LAST_NAME, child.lastName());
        values.put(RegisterField.FIRST_NAME, child.firstName());
        put(values, RegisterField.PATRONYMIC, child.patronymic());
        put(values, RegisterField.BIRTH_DATE, child.birthDate());
        values.put(RegisterField.SEX, child.sex().name());
        values.put(RegisterField.ADDRESS, child.address());
        values.put(RegisterField.SNILS, child.snils().formatted());
        values.put(RegisterField.SNILS_DIGITS, child.snils().digits());
        var shown = child.idDocument();
        if (shown != null) {
            values.put(RegisterField.ID_DOCUMENT_TYPE, shown.type().name());
            values.put(RegisterField.ID_DOCUMENT_SERIES, shown.series());
            values.put(RegisterField.ID_DOCUMENT_NUMBER, shown.number());
            put(values, RegisterField.ID_DOCUMENT_ISSUED_ON, shown.issuedOn());
            values.put(RegisterField.ID_DOCUMENT_ISSUER, shown.issuer());
        }
        var adult = file.representative();
        values.put(RegisterField.REPRESENTATIVE_NAME, adult.fullName());
        values.put(RegisterField.REPRESENTATIVE_PHONE, adult.phone());
        values.put(RegisterField.REPRESENTATIVE_RELATION, adult.relation());
    }

    private static void putPapers(Map<RegisterField, String> values, ServiceCase file) {
        put(values, RegisterField.APPLIED_ON, file.appliedOn());
        var programme = file.programme();
        if (programme != null) {
            values.put(RegisterField.PROGRAMME_NUMBER, programme.number());
            put(values, RegisterField.PROGRAMME_ISSUED_ON, programme.issuedOn());
            values.put(RegisterField.PROGRAMME_ISSUER, programme.issuer());
        }
        var contract = file.contract();
        if (contract != null) {
            values.put(RegisterField.CONTRACT_NUMBER, contract.number());
            put(values, RegisterField.CONTRACT_CONCLUDED_ON, contract.concludedOn());
            put(values, RegisterField.CONTRACT_FROM, contract.term().from());
            put(values, RegisterField.CONTRACT_TO, contract.term().to());
            put(values, RegisterField.SERVICE_START, contract.term().from());
            put(values, RegisterField.SERVICE_END, contract.term().to());
        }
        var enrolment = file.enrolment();
        if (enrolment != null) {
            values.put(RegisterField.CASE_NUMBER, enrolment.number().shown());
            values.put(RegisterField.ENROLMENT_ORDER_NUMBER, enrolment.order().number());
            put(values, RegisterField.ENROLMENT_ORDER_DATE, enrolment.order().date());
        }
    }

    private static void putEnding(Map<RegisterField, String> values, ServiceCase file) {
        var ending = file.ending();
        if (ending == null) {
            return;
        }
        put(values, RegisterField.SERVICE_END, ending.lastDay());
        values.put(RegisterField.END_REASON, ending.reason().name());
        var order = ending.order();
        if (order != null) {
            values.put(RegisterField.END_ORDER_NUMBER, order.number());
            put(values, RegisterField.END_ORDER_DATE, order.date());
        }
    }

    private static List<Map<RegisterField, String>> lines(
            ServiceCase file, Optional<Map<ServiceCode, Integer>> delivered) {
        var programme = file.programme();
        return programme == null
                ? List.of()
                : programme.services().stream()
                        .sorted((one, other) -> one.code().compareTo(other.code()))
                        .map(item -> line(item, delivered.map(given -> given.getOrDefault(item.code(), 0))))
                        .toList();
    }

    private static Map<RegisterField, String> line(ProgrammeItem item, Optional<Integer> delivered) {
        var line = new EnumMap<RegisterField, String>(RegisterField.class);
        line.put(RegisterField.SERVICE_CODE, item.code().value());
        line.put(RegisterField.SERVICE_PLANNED, Integer.toString(item.volume()));
        delivered.ifPresent(given -> {
            line.put(RegisterField.SERVICE_DELIVERED, given.toString());
            line.put(
                    RegisterField.SERVICE_RESULT,
                    ServiceResult.of(item.volume(), given).name());
        });
        return line;
    }

    private static void put(Map<RegisterField, String> values, RegisterField field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    private static void put(Map<RegisterField, String> values, RegisterField field, LocalDate value) {
        values.put(field, value.toString());
    }
}
