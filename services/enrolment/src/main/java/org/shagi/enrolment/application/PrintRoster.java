package org.shagi.enrolment.application;

import java.util.List;
import java.util.Objects;
import org.shagi.documents.Format;
import org.shagi.documents.GroupRosterForm;
import org.shagi.documents.Press;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.casefile.Contract;
import org.shagi.enrolment.domain.casefile.Programme;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** The list of children on paper, annex 1 to the head's order (S003 App.1-1). */
@Component
public class PrintRoster {

    private final ReadGroups readGroups;
    private final ReadRoster readRoster;
    private final Press press;

    PrintRoster(ReadGroups readGroups, ReadRoster readRoster, Press press) {
        this.readGroups = readGroups;
        this.readRoster = readRoster;
        this.press = press;
    }

    /** A PDF file with everybody ever put on the roster. */
    public Decision<byte[]> print(String groupId, Actor actor) {
        return readGroups
                .one(groupId, actor)
                .map(named -> press.print(form(named, readRoster.lines(named.group(), null)), Format.PDF));
    }

    static GroupRosterForm form(NamedGroup named, List<RosterLine> lines) {
        var group = named.group();
        Order order = group.order();
        return new GroupRosterForm(
                named.department().name(),
                group.name(),
                group.course().from(),
                group.course().to(),
                order == null ? null : new GroupRosterForm.Order(order.number(), order.date()),
                lines.stream().map(PrintRoster::row).toList());
    }

    /** Whoever has a place has a programme and a contract: the rules of enrolment see to it. */
    private static GroupRosterForm.Line row(RosterLine line) {
        Programme programme = Objects.requireNonNull(line.file().programme());
        Contract contract = Objects.requireNonNull(line.file().contract());
        var child = line.file().child();
        return new GroupRosterForm.Line(
                child.fullName(),
                child.birthDate(),
                child.address(),
                new GroupRosterForm.Paper(programme.number(), programme.issuedOn()),
                new GroupRosterForm.Contract(
                        contract.number(),
                        contract.concludedOn(),
                        contract.term().from(),
                        contract.term().to()));
    }
}
