package org.shagi.journal.application;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.RosterChild;
import org.shagi.journal.domain.print.DayDifference;
import org.shagi.journal.domain.print.MonthPrint;
import org.shagi.journal.domain.print.MonthPrints;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** Tells whether the journal still says what a paper says, by the fingerprint in its footer. */
@Component
public class ComparePrint {

    private final OpenGroup groups;
    private final LayOutMonth layOutMonth;
    private final MonthPrints prints;

    ComparePrint(OpenGroup groups, LayOutMonth layOutMonth, MonthPrints prints) {
        this.groups = groups;
        this.layOutMonth = layOutMonth;
        this.prints = prints;
    }

    /** @param fingerprint as it stands on the paper, with or without its blanks */
    public Decision<Comparison> compare(Actor reader, String groupId, YearMonth month, String fingerprint) {
        var letters = fingerprint.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return groups.open(reader, groupId)
                .then(group -> prints.find(groupId, month, letters.replaceAll("(.{4})(?!$)", "$1 "))
                        .map(print -> Decision.accepted(compared(print, group)))
                        .orElseGet(() -> Decision.refused(Refusal.unknown("unknown-print")
                                .with("fingerprint", letters)
                                .with("month", month))));
    }

    private Comparison compared(MonthPrint print, JournalGroup group) {
        var now = MonthPrint.daysOf(layOutMonth.of(group, print.month()));
        return new Comparison(
                print,
                print.against(now),
                group.children().stream()
                        .collect(Collectors.toMap(
                                RosterChild::childId, RosterChild::caseNumber, (first, later) -> later)));
    }

    /**
     * A paper beside the journal.
     *
     * @param differences none if it still says the same
     * @param caseNumbers by id of the child
     */
    public record Comparison(MonthPrint print, List<DayDifference> differences, Map<String, String> caseNumbers) {}
}
