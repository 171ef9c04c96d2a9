package org.shagi.portal.casefile;

import static org.shagi.portal.forms.Field.choice;
import static org.shagi.portal.forms.Field.date;
import static org.shagi.portal.forms.Field.text;

import java.util.List;
import java.util.Locale;
import org.shagi.portal.forms.Field;
import org.shagi.portal.forms.FormSpec;

/** What can be entered about the parents. */
enum ParentForm {
    URGENT(
            "urgent-services",
            false,
            List.of(
                    text("recipient.fullName"),
                    date("recipient.birthDate"),
                    Field.of("snils", Field.Kind.SNILS).optional(),
                    choice("kind", List.of("FOOD", "CLOTHING", "LODGING", "LEGAL_HELP", "PSYCHOLOGICAL_HELP", "OTHER")),
                    date("on"),
                    date("appliedOn"),
                    text("incomePaper"),
                    text("actNumber"),
                    date("actOn"))),
    /** Who got an urgent service shows the insurance number afterwards. */
    IDENTIFICATION(
            "urgent-services", false, List.of(choice("service", List.of()), Field.of("snils", Field.Kind.SNILS))),
    SUPPORT(
            "services",
            true,
            List.of(
                    text("parent.fullName"),
                    date("parent.birthDate"),
                    text("programmeNumber"),
                    text("code"),
                    text("service"),
                    date("day"),
                    text("time"),
                    text("lateReason").optional())),
    PREVENTION(
            "prevention-events",
            true,
            List.of(
                    choice("code", List.of("9.5", "9.7")),
                    text("topic"),
                    date("day"),
                    text("time"),
                    text("lateReason").optional()));

    private final String kind;
    private final boolean timed;
    private final List<Field> fields;

    ParentForm(String kind, boolean timed, List<Field> fields) {
        this.kind = kind;
        this.timed = timed;
        this.fields = fields;
    }

    /** Last part of the address at enrolment. */
    String kind() {
        return kind;
    }

    /** Whether it asks when it took place, to the minute. */
    boolean isTimed() {
        return timed;
    }

    FormSpec spec() {
        return new FormSpec(name().toLowerCase(Locale.ROOT), fields);
    }
}
