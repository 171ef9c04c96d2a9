package org.shagi.documents;

/**
 * The legal representative who applies, signs and is informed.
 *
 * @param relation what the person is to the child, {@code мать}
 */
public record Adult(InflectedName name, String phone, String relation) {

    void into(Fields fields) {
        fields.person("adult", name).line("phone", unbroken(phone)).line("relation", relation);
    }

    /** A number of a telephone that is not broken at the end of a line. */
    static String unbroken(String phone) {
        return phone.replace(' ', '\u00a0').replace('-', '\u2011');
    }

    /** Nothing about the person: it must not get into a log. */
    @Override
    public String toString() {
        return "Adult[hidden]";
    }
}
