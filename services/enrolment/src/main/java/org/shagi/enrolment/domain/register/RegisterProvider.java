package org.shagi.enrolment.domain.register;

import java.util.Map;

/**
 * The centre as the register knows it.
 *
 * @param inn taxpayer number; may be empty
 * @param registryNumber number in the registry of providers; may be empty
 */
public record RegisterProvider(String name, String inn, String registryNumber, FederalCodes federal) {

    /** What stands in every record, whatever it tells of. */
    Map<RegisterField, String> values(MessageType messageType, String departmentName) {
        return Map.of(
                RegisterField.MESSAGE_TYPE,
                messageType.name(),
                RegisterField.PROVIDER_NAME,
                name,
                RegisterField.PROVIDER_INN,
                inn,
                RegisterField.PROVIDER_REGISTRY_NUMBER,
                registryNumber,
                RegisterField.FEDERAL_MEASURE,
                federal.measure(),
                RegisterField.FEDERAL_CATEGORY,
                federal.category(),
                RegisterField.FEDERAL_ORGANISATION,
                federal.organisation(),
                RegisterField.DEPARTMENT_NAME,
                departmentName);
    }
}
