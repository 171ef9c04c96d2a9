package org.shagi.enrolment.domain.register;

import static org.shagi.enrolment.Given.ORDER;
import static org.shagi.enrolment.Given.accepted;
import static org.shagi.enrolment.Given.complete;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.casefile.CaseNumber;
import org.shagi.enrolment.domain.casefile.Enrolment;
import org.shagi.enrolment.domain.casefile.ServiceCase;

/** A small profile, and batches with one record. */
public final class RegisterGiven {

    public static final Period JANUARY = new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 1, 31));
    public static final LocalDate TODAY = LocalDate.of(2019, 1, 20);
    public static final Instant AT = Instant.parse("2019-01-20T09:00:00Z");
    public static final RegisterProvider PROVIDER =
            new RegisterProvider("Центр помощи", "3900000000", "", FederalCodes.NONE);

    private RegisterGiven() {}

    public static RegisterProfile profile() {
        return new RegisterProfile(
                "small",
                "Малый",
                "1",
                MessageType.OF_CASES,
                StandardCharsets.UTF_8,
                true,
                ';',
                "dd.MM.yyyy",
                true,
                List.of(
                        column("lastName", RegisterField.LAST_NAME, true, "[А-Яа-яЁё ,-]+"),
                        column("birthDate", RegisterField.BIRTH_DATE, true, null),
                        new RegisterColumn(
                                "sex", "Пол", RegisterField.SEX, null, ValueKind.TEXT, Map.of("MALE", "М"), true, null),
                        column("phone", RegisterField.REPRESENTATIVE_PHONE, false, null),
                        new RegisterColumn("cost", "Стоимость", null, "0.00", ValueKind.DECIMAL, Map.of(), true, null),
                        column("code", RegisterField.SERVICE_CODE, true, null),
                        column("planned", RegisterField.SERVICE_PLANNED, true, null)));
    }

    private static RegisterColumn column(String name, RegisterField field, boolean required, String pattern) {
        return new RegisterColumn(
                name,
                name,
                field,
                null,
                field.kind(),
                Map.of(),
                required,
                pattern == null ? null : Pattern.compile(pattern));
    }

    public static ServiceCase enrolled() {
        return accepted(complete().enrolled(new Enrolment(new CaseNumber("d1", 2018, 1), ORDER, List.of())));
    }

    public static RegisterRecord record() {
        return new RecordOfCase(MessageType.START, PROVIDER, "Отделение профилактики").of(enrolled(), Optional.empty());
    }

    public static RegisterRecord with(RegisterRecord record, RegisterField field, String value) {
        var values = new EnumMap<RegisterField, String>(RegisterField.class);
        values.putAll(record.values());
        values.put(field, value);
        return new RegisterRecord(record.caseId(), values, record.services());
    }

    public static RegisterFile file(RegisterRecord... records) {
        var content = BatchContent.of(profile(), List.of(records));
        return new RegisterFile(
                new RegisterHeader(
                        "1",
                        PROVIDER,
                        null,
                        OffsetDateTime.parse("2019-01-20T11:00:00+02:00"),
                        "registrar",
                        "b1",
                        MessageType.START,
                        JANUARY,
                        content.sha256()),
                profile(),
                List.of(records));
    }

    public static RegisterBatch draft(MessageType type, Period period) {
        return RegisterBatch.drawnUp(
                "b1",
                new BatchScope(type, null, period, "small"),
                new BatchStep(BatchState.DRAFT, TODAY, "registrar", AT, null));
    }

    public static BatchStep step(BatchState state, LocalDate on, String note) {
        return new BatchStep(state, on, "registrar", AT, note);
    }

    public static RegisterBatch signed(MessageType type, RegisterRecord record) {
        return accepted(
                draft(type, JANUARY).signed(BatchContent.of(profile(), List.of(record)), 0, "director", TODAY, AT));
    }

    public static RegisterBatch acceptedBatch(MessageType type, RegisterRecord record) {
        return accepted(signed(type, record)
                .passed(step(BatchState.SENT, TODAY, "оператор"), TODAY)
                .then(sent -> sent.passed(step(BatchState.ACCEPTED, TODAY, "вх. 7"), TODAY)));
    }
}
