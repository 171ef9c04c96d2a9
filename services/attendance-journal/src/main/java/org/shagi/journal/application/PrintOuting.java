package org.shagi.journal.application;

import java.time.LocalDate;
import org.shagi.documents.Format;
import org.shagi.documents.NumberedPaper;
import org.shagi.documents.OutingForm;
import org.shagi.documents.Press;
import org.shagi.journal.application.KeepOutings.FoundOuting;
import org.shagi.journal.domain.Departments;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Prints the order on an outing with the list of the safety briefing, to be signed (S003 App.1). */
@Component
public class PrintOuting {

    private final KeepOutings outings;
    private final Departments departments;
    private final Press press;
    private final String centre;

    PrintOuting(
            KeepOutings outings,
            Departments departments,
            Press press,
            @Value("${shagi.centre.short-name}") String centre) {
        this.outings = outings;
        this.departments = departments;
        this.press = press;
        this.centre = centre;
    }

    /** The file; what is not settled yet is a line to write on. */
    public Decision<byte[]> print(Actor reader, String groupId, LocalDate date, PaperNames names, Format format) {
        return outings.find(reader, groupId, date).map(found -> press.print(form(found, names), format));
    }

    private OutingForm form(FoundOuting found, PaperNames names) {
        var outing = found.outing();
        var group = found.group();
        var order = outing.order();
        var briefing = outing.briefing();
        return new OutingForm(
                centre,
                names.department(group, departments),
                group.name(),
                order == null ? null : new NumberedPaper(order.number(), order.on()),
                outing.date(),
                outing.leaves(),
                outing.returns(),
                outing.route(),
                group.rosterOn(outing.date()).stream()
                        .filter(child -> outing.children().contains(child.childId()))
                        .map(child -> names.of(child.childId(), child.caseNumber()))
                        .sorted()
                        .toList(),
                outing.escorts().stream()
                        .map(account -> names.withPost(account, group))
                        .toList(),
                briefing == null ? null : briefing.topic(),
                briefing == null ? null : briefing.on());
    }
}
