package org.shagi.enrolment.domain.register;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a batch tells of one case.
 *
 * @param values by field, none of them blank; dates ISO
 * @param services by field, one for each code of the programme
 */
public record RegisterRecord(
        String caseId, Map<RegisterField, String> values, List<Map<RegisterField, String>> services) {

    private static final Set<RegisterField> OF_THE_MESSAGE = Set.copyOf(EnumSet.of(
            RegisterField.MESSAGE_TYPE,
            RegisterField.FEDERAL_MEASURE,
            RegisterField.FEDERAL_CATEGORY,
            RegisterField.FEDERAL_ORGANISATION,
            RegisterField.SERVICE_DELIVERED,
            RegisterField.SERVICE_RESULT));

    public RegisterRecord {
        values = copy(values);
        services = services.stream().map(RegisterRecord::copy).toList();
    }

    /** What stands in a field of the record. */
    public Optional<String> value(RegisterField field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The day in a field of the record. */
    public Optional<LocalDate> date(RegisterField field) {
        return value(field).map(LocalDate::parse);
    }

    /** Whether the register would learn something new: anything differs but the kind of message and what was given. */
    public boolean differsFrom(RegisterRecord told) {
        return !substance(values).equals(substance(told.values))
                || !services.stream()
                        .map(RegisterRecord::substance)
                        .toList()
                        .equals(told.services.stream()
                                .map(RegisterRecord::substance)
                                .toList());
    }

    /** What stays in a signed batch when the case is destroyed: whose it was, by the id alone. */
    RegisterRecord withoutPerson() {
        return new RegisterRecord(caseId, Map.of(), List.of());
    }

    /** Whether its case is destroyed. */
    public boolean isWithoutPerson() {
        return values.isEmpty();
    }

    String canonical() {
        return caseId + values + services;
    }

    /** Nothing about the child: it must not get into a log. */
    @Override
    public String toString() {
        return "RegisterRecord[" + caseId + "]";
    }

    private static Map<RegisterField, String> substance(Map<RegisterField, String> all) {
        var kept = new EnumMap<RegisterField, String>(RegisterField.class);
        kept.putAll(all);
        kept.keySet().removeAll(OF_THE_MESSAGE);
        return kept;
    }

    private static Map<RegisterField, String> copy(Map<RegisterField, String> values) {
        var kept = new EnumMap<RegisterField, String>(RegisterField.class);
        values.forEach((field, value) -> {
            if (!value.isBlank()) {
                kept.put(field, value.strip());
            }
        });
        return Collections.unmodifiableMap(kept);
    }
}
