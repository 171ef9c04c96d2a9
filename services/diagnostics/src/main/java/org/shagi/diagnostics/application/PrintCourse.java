package org.shagi.diagnostics.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shagi.diagnostics.domain.Course;
import org.shagi.diagnostics.domain.Group;
import org.shagi.diagnostics.domain.GroupCard;
import org.shagi.diagnostics.domain.GroupResults;
import org.shagi.diagnostics.domain.Indicator;
import org.shagi.diagnostics.domain.IndicatorSet;
import org.shagi.documents.CorrectionResultsForm;
import org.shagi.documents.DiagnosticCardForm;
import org.shagi.documents.DiagnosticLevel;
import org.shagi.documents.Format;
import org.shagi.documents.Press;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Prints the card and the results of a course (S003 App.5), with levels only for those who may be shown them. */
@Component
public class PrintCourse {

    private final Groups groups;
    private final ShowGroupCard show;
    private final Press press;
    private final String centre;

    PrintCourse(Groups groups, ShowGroupCard show, Press press, @Value("${shagi.centre.short-name}") String centre) {
        this.groups = groups;
        this.show = show;
        this.press = press;
        this.centre = centre;
    }

    /**
     * The card; of the first fifteen children or of those after them.
     *
     * @param sheet 1 for the first fifteen children, 2 for the next, and so on
     */
    public Decision<byte[]> card(Actor actor, String groupId, int sheet, PaperNames names, Format format) {
        return show.course(actor, groupId, true)
                .map(cards -> press.print(form(groups.find(groupId).orElseThrow(), cards, sheet, names), format));
    }

    private DiagnosticCardForm form(Group group, List<GroupCard> cards, int sheet, PaperNames names) {
        var children = cards.getFirst().children().stream()
                .skip((sheet - 1L) * DiagnosticCardForm.MOST_CHILDREN)
                .limit(DiagnosticCardForm.MOST_CHILDREN)
                .toList();
        var columns = new LinkedHashMap<String, Integer>();
        children.forEach(child -> columns.put(child.id(), columns.size()));
        var rows = new ArrayList<DiagnosticCardForm.Row>();
        for (int i = 0; i < cards.getFirst().rows().size(); i++) {
            for (var card : cards) {
                rows.add(row(card, card.rows().get(i), columns));
            }
        }
        return new DiagnosticCardForm(
                centre,
                names.department(),
                group.course().map(Course::name).orElse(""),
                group.course().map(Course::from).orElse(null),
                group.course().flatMap(Course::to).orElse(null),
                children.stream().map(names::shortOf).toList(),
                rows);
    }

    private static DiagnosticCardForm.Row row(GroupCard card, GroupCard.Row row, Map<String, Integer> columns) {
        Map<Integer, DiagnosticLevel> levels = row.levels().entrySet().stream()
                .filter(level -> columns.containsKey(level.getKey()))
                .collect(Collectors.toMap(
                        level ->
                                Optional.ofNullable(columns.get(level.getKey())).orElseThrow(),
                        level -> PaperWords.level(level.getValue())));
        boolean held = row.tally().diagnosed() > 0;
        return new DiagnosticCardForm.Row(
                PaperWords.section(row.indicator(), set(card)),
                row.indicator().name().ru(),
                card.stage().ordinal() + 1,
                levels,
                held ? Integer.toString(row.tally().problems()) : "",
                held ? PaperWords.percent(row.tally().problemsPercentTenths()) : "");
    }

    private static IndicatorSet set(GroupCard card) {
        return set(card.rows().stream().map(GroupCard.Row::indicator).toList());
    }

    private static IndicatorSet set(List<Indicator> indicators) {
        return new IndicatorSet(1, indicators);
    }

    /** The results. */
    public Decision<byte[]> results(Actor actor, String groupId, PaperNames names, Format format) {
        return show.results(actor, groupId, true)
                .map(results -> press.print(form(groups.find(groupId).orElseThrow(), results, names), format));
    }

    private CorrectionResultsForm form(Group group, GroupResults results, PaperNames names) {
        var set = set(results.rows().stream().map(GroupResults.Row::indicator).toList());
        return new CorrectionResultsForm(
                centre,
                names.department(),
                group.course().map(Course::name).orElse(""),
                results.rows().stream().map(row -> row(row, set)).toList(),
                note(results, names));
    }

    private static CorrectionResultsForm.Row row(GroupResults.Row row, IndicatorSet set) {
        return new CorrectionResultsForm.Row(
                PaperWords.section(row.indicator(), set),
                row.indicator().name().ru(),
                Integer.toString(row.found().count()),
                Integer.toString(row.reached().count()),
                row.isUnknown() ? PaperWords.UNKNOWN : PaperWords.percent(row.achievedPercentTenths()),
                Integer.toString(row.improved().count()),
                Integer.toString(row.open().count()));
    }

    /** Who is in none of the numbers, or not in those of all indicators; empty if nobody is. */
    static String note(GroupResults results, PaperNames names) {
        var notes = new ArrayList<String>();
        if (results.early() > 0) {
            notes.add("Выбыли до итоговой диагностики: " + who(results.leftEarly(), results.early(), names) + ".");
        }
        if (results.open() > 0) {
            notes.add("Без итоговой диагностики: " + who(results.unfinished(), results.open(), names) + ".");
        }
        if (!results.partly().isEmpty()) {
            notes.add("Без итогового уровня по показателям: "
                    + results.partly().stream()
                            .map(child -> names.of(child) + " (" + openOf(child, results) + ")")
                            .collect(Collectors.joining("; "))
                    + ".");
        }
        return String.join(" ", notes);
    }

    /** The numbers of the indicators in which a child had a problem and has no final level. */
    private static String openOf(Group.Child child, GroupResults results) {
        return results.rows().stream()
                .filter(row -> row.open().children().contains(child.id()))
                .map(row -> Integer.toString(row.indicator().number()))
                .collect(Collectors.joining(", "));
    }

    /** Names for those who may be shown them, and the number for the others. */
    private static String who(List<Group.Child> children, int count, PaperNames names) {
        return children.isEmpty()
                ? Integer.toString(count)
                : children.stream().map(names::of).collect(Collectors.joining(", "));
    }
}
