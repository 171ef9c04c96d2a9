package org.shagi.portal.cases;

import static org.shagi.portal.forms.Field.choice;
import static org.shagi.portal.forms.Field.date;
import static org.shagi.portal.forms.Field.of;
import static org.shagi.portal.forms.Field.text;

import java.util.List;
import java.util.stream.Stream;
import org.shagi.portal.forms.Field;

/** What is asked for at a step of a case. */
enum StepForms {
    /** Something was done: when, and under which number if it has one. */
    PASSED(List.of(date("on"), text("number").optional())),
    REGISTRATION(List.of(date("on"))),
    PROGRAMME(Stream.concat(
                    Stream.of(text("number"), date("issuedOn"), date("presentedOn"), date("validTo"), text("issuer")),
                    Volumes.fields().stream())
            .toList()),
    CERTIFICATE(List.of(date("issuedOn"), date("validTo"), text("issuer"), of("fit", Field.Kind.FLAG))),
    CONTRACT(List.of(text("number"), date("concludedOn"), date("from"), date("to"))),
    ORDER(List.of(text("orderNumber"), date("orderDate"))),
    TERMINATION(List.of(
            date("lastDay"),
            choice("reason", Reasons.ALL),
            text("orderNumber"),
            date("orderDate"),
            of("comment", Field.Kind.LONG_TEXT).optional())),
    REFUSAL(List.of(
            date("receivedOn"),
            choice("reason", Reasons.ALL),
            date("lastDay").optional(),
            text("orderNumber").optional(),
            date("orderDate").optional(),
            of("comment", Field.Kind.LONG_TEXT).optional(),
            of("consequencesExplained", Field.Kind.FLAG))),
    TRANSFER(List.of(choice("groupId", List.of()), date("from"), text("orderNumber"), date("orderDate"))),
    ARCHIVING(List.of(date("on"))),
    DESTRUCTION(List.of(of("reason", Field.Kind.LONG_TEXT))),
    APPROVAL(List.of(text("actNumber"), date("approvedOn"), of("commission", Field.Kind.LINES)));

    private final List<Field> fields;

    StepForms(List<Field> fields) {
        this.fields = fields;
    }

    List<Field> fields() {
        return fields;
    }

    /** Why a service ends; the usual first. */
    private static final class Reasons {
        static final List<String> ALL = List.of(
                "GOAL_REACHED",
                "PROGRAMME_EXPIRED",
                "REFUSAL",
                "MOVED",
                "HEALTH",
                "AGE",
                "CONTRACT_BREACH",
                "PLACED_IN_INSTITUTION",
                "DEATH",
                "OTHER");
    }
}
