package org.shagi.enrolment.domain.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.parents.UrgentAid;

/**
 * Makes the record of an urgent service: who got what when, by which act (S003 III.7.2(3)). It stands under the case of the child, so
 * that it is destroyed with it.
 *
 * @param departmentName as the users see it
 */
public record RecordOfUrgentAid(RegisterProvider provider, String departmentName) {

    /** @param service with its recipient */
    public RegisterRecord of(UrgentAid service, ServiceCase file) {
        var recipient = Objects.requireNonNull(service.recipient());
        var values = new EnumMap<RegisterField, String>(RegisterField.class);
        values.putAll(provider.values(MessageType.URGENT_SERVICE, departmentName));
        var number = file.number();
        values.put(RegisterField.CASE_NUMBER, number == null ? "" : number.shown());
        values.put(RegisterField.RECIPIENT_NAME, recipient.fullName());
        values.put(RegisterField.BIRTH_DATE, recipient.birthDate().toString());
        var snils = recipient.snils();
        values.put(RegisterField.SNILS, snils == null ? "" : snils.formatted());
        values.put(RegisterField.SNILS_DIGITS, snils == null ? "" : snils.digits());
        values.put(RegisterField.APPLIED_ON, service.papers().appliedOn().toString());
        values.put(RegisterField.SERVICE_START, service.on().toString());
        values.put(RegisterField.URGENT_KIND, service.kind().name());
        values.put(RegisterField.URGENT_ACT_NUMBER, service.papers().actNumber());
        values.put(RegisterField.URGENT_ACT_ON, service.papers().actOn().toString());
        return new RegisterRecord(service.caseId(), values, List.of());
    }

    /** Whether a batch tells of this service. */
    public static boolean isTold(UrgentAid service, RegisterBatch batch) {
        var content = batch.content();
        return batch.scope().messageType() == MessageType.URGENT_SERVICE
                && content != null
                && content.records().stream()
                        .anyMatch(record -> record.caseId().equals(service.caseId())
                                && record.value(RegisterField.URGENT_ACT_NUMBER)
                                        .equals(Optional.of(service.papers().actNumber()))
                                && record.date(RegisterField.SERVICE_START).equals(Optional.of(service.on())));
    }
}
