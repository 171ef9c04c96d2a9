package org.shagi.journal.application;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.RosterChild;
import org.shagi.journal.domain.closing.ChildTotal;
import org.shagi.journal.domain.closing.MonthClosings;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.ServiceCode;
import org.springframework.stereotype.Component;

/**
 * Adds up item 9 of a child's card, «Учёт оказанных услуг» (S003 2.2(3)): of closed months what they were closed with, of the others
 * what is written now. A course has seven months at most.
 */
@Component
public class ReadCard {

    private final OpenGroup groups;
    private final LayOutMonth layOutMonth;
    private final MonthClosings closings;
    private final CountEarlier earlier;
    private final CentreDays days;

    ReadCard(OpenGroup groups, LayOutMonth layOutMonth, MonthClosings closings, CountEarlier earlier, CentreDays days) {
        this.groups = groups;
        this.layOutMonth = layOutMonth;
        this.closings = closings;
        this.earlier = earlier;
        this.days = days;
    }

    /** The months of the child's stays in the group, up to and with the month asked for. */
    public Decision<Card> read(Actor reader, String groupId, String childId, YearMonth upTo) {
        return groups.open(reader, groupId).then(group -> {
            var stays = group.children().stream()
                    .filter(child -> child.childId().equals(childId))
                    .toList();
            return stays.isEmpty()
                    ? Decision.refused(Refusal.unknown("unknown-child").with("child", childId))
                    : Decision.accepted(new Card(
                            group,
                            stays.getLast(),
                            months(group, childId, upTo),
                            earlier.of(group, stays, upTo.atEndOfMonth()).getOrDefault(childId, Map.of())));
        });
    }

    private List<CardMonth> months(JournalGroup group, String childId, YearMonth upTo) {
        return Stream.iterate(
                        YearMonth.from(group.from()),
                        month -> !month.isAfter(upTo) && !month.atDay(1).isAfter(group.to()),
                        month -> month.plusMonths(1))
                .filter(month -> group.rosterIn(month).stream()
                        .anyMatch(child -> child.childId().equals(childId)))
                .filter(month -> !days.workingDaysOf(group, month).isEmpty())
                .map(month -> month(group, childId, month))
                .toList();
    }

    private CardMonth month(JournalGroup group, String childId, YearMonth month) {
        var closing = closings.of(group.id(), month);
        var totals = closing.isPresent()
                ? closing.get().children()
                : ChildTotal.of(layOutMonth.of(group, month).written());
        return new CardMonth(
                month,
                closing.isPresent(),
                totals.stream()
                        .filter(total -> total.childId().equals(childId))
                        .findFirst()
                        .orElseGet(() -> ChildTotal.none(childId)));
    }

    /**
     * The card as far as the journal fills it.
     *
     * @param child as of the last stay
     * @param earlier what other groups gave before a transfer
     */
    public record Card(
            JournalGroup group, RosterChild child, List<CardMonth> months, Map<ServiceCode, Integer> earlier) {

        /** What was given of the programme: in these months, and in other groups before a transfer. */
        public Map<ServiceCode, Integer> given() {
            var given = new HashMap<>(earlier);
            total().counts().forEach((code, count) -> given.merge(code, count, Integer::sum));
            return given;
        }

        /** All months together. */
        public ChildTotal total() {
            return months.stream().map(CardMonth::total).reduce(ChildTotal.none(child.childId()), ChildTotal::plus);
        }
    }

    /**
     * One month of the card.
     *
     * @param closed whether its sums are those it was closed with
     */
    public record CardMonth(YearMonth month, boolean closed, ChildTotal total) {}
}
