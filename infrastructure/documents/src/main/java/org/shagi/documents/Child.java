package org.shagi.documents;

import java.time.LocalDate;

/**
 * The child a paper is about.
 *
 * @param snils as it is printed, {@code 112-233-445 95}
 */
public record Child(InflectedName name, LocalDate birthDate, String address, String snils) {

    void into(Fields fields) {
        fields.person("child", name)
                .put("born", RussianDates.digits(birthDate))
                .put("bornWords", RussianDates.day(birthDate))
                .put("address", address)
                .put("snils", snils);
    }

    /** Nothing about the child: it must not get into a log. */
    @Override
    public String toString() {
        return "Child[hidden]";
    }
}
