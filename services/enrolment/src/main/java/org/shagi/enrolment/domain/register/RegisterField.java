package org.shagi.enrolment.domain.register;

import static org.shagi.enrolment.domain.register.ValueKind.COUNT;
import static org.shagi.enrolment.domain.register.ValueKind.DATE;
import static org.shagi.enrolment.domain.register.ValueKind.TEXT;

/**
 * Everything a register may be told (442-ФЗ, art. 26). What is not here cannot be named by a profile: no diagnostics, no notes on
 * health, no photographs.
 */
public enum RegisterField {
    MESSAGE_TYPE(TEXT),
    PROVIDER_NAME(TEXT),
    PROVIDER_INN(TEXT),
    PROVIDER_REGISTRY_NUMBER(TEXT),
    FEDERAL_MEASURE(TEXT),
    FEDERAL_CATEGORY(TEXT),
    FEDERAL_ORGANISATION(TEXT),
    DEPARTMENT_NAME(TEXT),
    CASE_NUMBER(TEXT),
    LAST_NAME(TEXT),
    FIRST_NAME(TEXT),
    PATRONYMIC(TEXT),
    BIRTH_DATE(DATE),
    SEX(TEXT),
    ADDRESS(TEXT),
    /** As printed, {@code 112-233-445 95}. */
    SNILS(TEXT),
    SNILS_DIGITS(TEXT),
    ID_DOCUMENT_TYPE(TEXT),
    ID_DOCUMENT_SERIES(TEXT),
    ID_DOCUMENT_NUMBER(TEXT),
    ID_DOCUMENT_ISSUED_ON(DATE),
    ID_DOCUMENT_ISSUER(TEXT),
    REPRESENTATIVE_NAME(TEXT),
    REPRESENTATIVE_PHONE(TEXT),
    REPRESENTATIVE_RELATION(TEXT),
    APPLIED_ON(DATE),
    PROGRAMME_NUMBER(TEXT),
    PROGRAMME_ISSUED_ON(DATE),
    PROGRAMME_ISSUER(TEXT),
    CONTRACT_NUMBER(TEXT),
    CONTRACT_CONCLUDED_ON(DATE),
    CONTRACT_FROM(DATE),
    CONTRACT_TO(DATE),
    ENROLMENT_ORDER_NUMBER(TEXT),
    ENROLMENT_ORDER_DATE(DATE),
    SERVICE_START(DATE),
    /** Last day of service: the ending's, or the contract's as long as there is none. */
    SERVICE_END(DATE),
    END_REASON(TEXT),
    END_ORDER_NUMBER(TEXT),
    END_ORDER_DATE(DATE),
    /** Whoever got an urgent service: surname, name, patronymic. */
    RECIPIENT_NAME(TEXT),
    URGENT_KIND(TEXT),
    URGENT_ACT_NUMBER(TEXT),
    URGENT_ACT_ON(DATE),
    SERVICE_CODE(TEXT),
    /** Whole services of the programme. */
    SERVICE_PLANNED(COUNT),
    /** Whole services given in the batch's period. */
    SERVICE_DELIVERED(COUNT),
    /** {@code DONE}, {@code PARTLY} or {@code NOT_DONE}. */
    SERVICE_RESULT(TEXT);

    private final ValueKind kind;

    RegisterField(ValueKind kind) {
        this.kind = kind;
    }

    /** How its values are kept. */
    public ValueKind kind() {
        return kind;
    }

    /** Whether it is of one service line, not of the record. */
    public boolean isOfService() {
        return compareTo(SERVICE_CODE) >= 0;
    }
}
