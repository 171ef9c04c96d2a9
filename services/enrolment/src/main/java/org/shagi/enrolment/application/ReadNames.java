package org.shagi.enrolment.application;

import java.util.Arrays;
import java.util.List;
import org.shagi.documents.InflectedName;
import org.shagi.documents.NameCase;
import org.shagi.enrolment.domain.paper.PersonOnPaper;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** How the names of a case are written on its papers. */
@Component
public class ReadNames {

    private final Desk desk;
    private final Letterheads letterheads;

    ReadNames(Desk desk, Letterheads letterheads) {
        this.desk = desk;
        this.letterheads = letterheads;
    }

    /**
     * A name in one grammatical case.
     *
     * @param form as it is printed
     * @param byRules as the rules of grammar have it; the same unless somebody corrected it
     */
    public record Form(NameCase grammaticalCase, String form, String byRules) {

        /** Nothing of the name: it must not get into a log. */
        @Override
        public String toString() {
            return "Form[hidden]";
        }
    }

    /** The forms of a person's name, in the order of the grammar book. */
    public record Declined(PersonOnPaper person, List<Form> forms) {}

    public Decision<List<Declined>> of(String caseId, Actor actor) {
        return desk.caseFile(caseId, actor)
                .map(file -> Arrays.stream(PersonOnPaper.values())
                        .map(person ->
                                declined(person, letterheads.printed(file, person), letterheads.byRules(file, person)))
                        .toList());
    }

    private static Declined declined(PersonOnPaper person, InflectedName printed, InflectedName byRules) {
        return new Declined(
                person,
                Arrays.stream(NameCase.values())
                        .map(name -> new Form(name, printed.in(name), byRules.in(name)))
                        .toList());
    }
}
