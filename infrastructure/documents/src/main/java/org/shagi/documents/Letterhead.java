package org.shagi.documents;

import org.jspecify.annotations.Nullable;

/**
 * Who issues a paper: the centre, the department, and those who sign.
 *
 * @param centre full name of the organisation, in the nominative
 * @param centreShort the name as it is used within sentences, not declined
 * @param city where papers are dated
 * @param authority whom the centre informs of its services (уполномоченный орган)
 * @param requisites address, ИНН, ОГРН, phone in one text; null prints a line to write on
 * @param director null prints lines to sign on, as for the head of department
 */
public record Letterhead(
        String centre,
        String centreShort,
        String city,
        String authority,
        @Nullable String requisites,
        @Nullable InflectedName director,
        String department,
        @Nullable InflectedName head) {

    void into(Fields fields) {
        fields.put("centre", centre)
                .put("centreShort", centreShort)
                .put("city", city)
                .put("authority", authority)
                .line("requisites", requisites)
                .put("director", director == null ? null : director.signed())
                .put("directorName", director == null ? "" : director.signed())
                .line("directorGenitive", director == null ? null : director.in(NameCase.GENITIVE))
                .put("directorActing", director != null && director.female() ? "действующей" : "действующего")
                .put("department", department)
                .put("head", head == null ? null : head.signed())
                .line("headDative", head == null ? null : head.in(NameCase.DATIVE));
    }
}
