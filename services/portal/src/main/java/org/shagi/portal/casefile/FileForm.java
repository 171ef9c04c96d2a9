package org.shagi.portal.casefile;

import static org.shagi.portal.forms.Field.choice;
import static org.shagi.portal.forms.Field.date;
import static org.shagi.portal.forms.Field.of;
import static org.shagi.portal.forms.Field.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shagi.portal.forms.Field;
import org.shagi.portal.forms.Form;
import org.shagi.portal.forms.FormSpec;
import org.shagi.portal.services.CaseFileApi;

/** What can be recorded on the page of the papers, each with its form and its way to enrolment. */
enum FileForm {
    CONSENT(List.of(
            choice("kind", List.of("PROCESSING", "PHOTO_VIDEO", "DISSEMINATION")),
            date("givenOn"),
            date("validTo"),
            of("purpose", Field.Kind.LONG_TEXT),
            of("resources", Field.Kind.LINES).optional(),
            of("prohibitions", Field.Kind.LINES).optional())) {
        @Override
        void send(CaseFileApi enrolment, String id, Form form, Map<String, Object> body) {
            enrolment.consent(id, form.key(), body);
        }
    },
    WITHDRAWAL(
            List.of(choice("consent", List.of()), date("on"), text("document").optional())) {
        @Override
        void send(CaseFileApi enrolment, String id, Form form, Map<String, Object> body) {
            body.remove("consent");
            enrolment.withdraw(id, form.value("consent"), form.key(), body);
        }
    },
    PICKUP(Stream.concat(
                    Stream.of(date("on"), date("validFrom"), date("validTo"), of("selfDeparture", Field.Kind.FLAG)),
                    IntStream.rangeClosed(1, FileForm.ADULTS).boxed().flatMap(FileForm::adult))
            .toList()) {
        @Override
        void send(CaseFileApi enrolment, String id, Form form, Map<String, Object> body) {
            var adults = new ArrayList<Object>();
            for (int number = 1; number <= ADULTS; number++) {
                var adult = body.remove("adult" + number);
                if (adult != null) {
                    adults.add(adult);
                }
            }
            body.put("adults", adults);
            enrolment.handIn(id, body);
        }
    },
    REVOCATION(List.of(choice("adult", List.of()), date("on"))) {
        @Override
        void send(CaseFileApi enrolment, String id, Form form, Map<String, Object> body) {
            enrolment.revoke(id, form.key(), body);
        }
    };

    /** Adults that the form has room for; more can be named by another system. */
    static final int ADULTS = 3;

    private final List<Field> fields;

    FileForm(List<Field> fields) {
        this.fields = fields;
    }

    abstract void send(CaseFileApi enrolment, String id, Form form, Map<String, Object> body);

    FormSpec spec() {
        return new FormSpec(name().toLowerCase(Locale.ROOT), fields);
    }

    private static Stream<Field> adult(int number) {
        var adult = "adult" + number + ".";
        return Stream.of(
                text(adult + "fullName").optional(),
                of(adult + "phone", Field.Kind.PHONE).optional(),
                text(adult + "address").optional(),
                text(adult + "relation").optional());
    }
}
