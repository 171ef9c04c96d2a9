package org.shagi.journal.application;

import static java.util.stream.Collectors.joining;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shagi.documents.Fingerprint;
import org.shagi.documents.Format;
import org.shagi.documents.GroupJournalForm;
import org.shagi.documents.Press;
import org.shagi.journal.domain.DaySheet;
import org.shagi.journal.domain.Departments;
import org.shagi.journal.domain.GroupMonth;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.RosterChild;
import org.shagi.journal.domain.print.MonthPrint;
import org.shagi.journal.domain.print.MonthPrints;
import org.shagi.journal.domain.print.PrintedDay;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.ServiceCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Prints a month as the paper journal has it: three pages and the themes (S003 VI.4). What it said is kept by its fingerprint. */
@Component
public class PrintMonth {

    private final OpenGroup groups;
    private final LayOutMonth layOutMonth;
    private final MonthPrints prints;
    private final Departments departments;
    private final Press press;
    private final InstantSource clock;
    private final String centre;

    PrintMonth(
            OpenGroup groups,
            LayOutMonth layOutMonth,
            MonthPrints prints,
            Departments departments,
            Press press,
            InstantSource clock,
            @Value("${shagi.centre.short-name}") String centre) {
        this.groups = groups;
        this.layOutMonth = layOutMonth;
        this.prints = prints;
        this.departments = departments;
        this.press = press;
        this.clock = clock;
        this.centre = centre;
    }

    /** The file; refused for a month without working days of the group. */
    public Decision<byte[]> print(Actor reader, String groupId, YearMonth month, PaperNames names, Format format) {
        return groups.open(reader, groupId)
                .map(group -> layOutMonth.of(group, month))
                .then(PrintMonth::notEmpty)
                .map(found -> press.print(form(found, names, kept(found, reader)), format));
    }

    private static Decision<GroupMonth> notEmpty(GroupMonth month) {
        return month.workingDays().isEmpty()
                ? Decision.refused(Refusal.rule("month-outside-course")
                        .with("month", month.month())
                        .with("from", month.group().from())
                        .with("to", month.group().to()))
                : Decision.accepted(month);
    }

    private MonthPrint kept(GroupMonth month, Actor reader) {
        var group = month.group().id();
        var days = MonthPrint.daysOf(month);
        var print = new MonthPrint(
                group,
                month.month(),
                Fingerprint.of(MonthPrint.text(group, month.month(), days)),
                days,
                reader.id(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        prints.keep(print);
        return print;
    }

    private GroupJournalForm form(GroupMonth month, PaperNames names, MonthPrint print) {
        return new GroupJournalForm(
                centre,
                names.department(month.group(), departments),
                month.group().name(),
                month.month(),
                month.workingDays(),
                month.children().stream()
                        .map(child -> line(child, names, print.days()))
                        .toList(),
                month.written().stream()
                        .flatMap(sheet -> topics(sheet, month.group()))
                        .toList(),
                print.fingerprint());
    }

    /** A child who left and came back has a line for each stay. */
    private static GroupJournalForm.Child line(RosterChild child, PaperNames names, List<PrintedDay> days) {
        Map<LocalDate, String> marks = new HashMap<>();
        days.stream()
                .filter(day -> child.isEnrolledOn(day.date()) && day.marks().containsKey(child.childId()))
                .forEach(day -> marks.put(day.date(), day.marks().get(child.childId())));
        return new GroupJournalForm.Child(names.of(child.childId(), child.caseNumber()), marks);
    }

    private static Stream<GroupJournalForm.Topic> topics(DaySheet sheet, JournalGroup group) {
        return sheet.topics().stream()
                .map(topic -> new GroupJournalForm.Topic(
                        sheet.date(),
                        topic.codes().stream().map(ServiceCode::value).collect(joining("; ")),
                        topic.text(),
                        Posts.of(topic.recordedBy(), group)));
    }
}
