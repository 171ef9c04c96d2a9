package org.shagi.enrolment.domain.consent;

import java.util.List;

/**
 * What exactly is consented to (152-ФЗ art. 9 p. 4, art. 10.1).
 *
 * @param purpose what the data are used for
 * @param dataCategories which data; may be empty if the form names them
 * @param resources where they are published; empty for other kinds than dissemination
 * @param prohibitions what the representative forbids or limits; may be empty
 */
public record ConsentTerms(
        String purpose, List<String> dataCategories, List<String> resources, List<String> prohibitions) {

    public ConsentTerms {
        dataCategories = List.copyOf(dataCategories);
        resources = List.copyOf(resources);
        prohibitions = List.copyOf(prohibitions);
    }
}
