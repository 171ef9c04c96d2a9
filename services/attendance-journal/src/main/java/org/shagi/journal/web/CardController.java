package org.shagi.journal.web;

import static org.shagi.kit.domain.Role.Names.CENTRAL_OFFICE;
import static org.shagi.kit.domain.Role.Names.CIRCLE_LEADER;
import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;
import static org.shagi.kit.domain.Role.Names.SOCIAL_WORKER;

import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.application.ListUnfilled;
import org.shagi.journal.application.ReadCard;
import org.shagi.journal.application.ReadCard.Card;
import org.shagi.journal.application.ReadCard.CardMonth;
import org.shagi.journal.domain.Balance;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Item 9 of a child's card, «Учёт оказанных услуг» (S003 2.2(3)). */
@RestController
class CardController {

    private final ReadCard readCard;
    private final ListUnfilled listUnfilled;

    CardController(ReadCard readCard, ListUnfilled listUnfilled) {
        this.readCard = readCard;
        this.listUnfilled = listUnfilled;
    }

    /** @param month the last one shown; the running one if left out */
    @GetMapping("/groups/{id}/children/{child}/card")
    @RolesAllowed({
        DIRECTOR,
        DEPARTMENT_HEAD,
        GROUP_LEADER,
        PSYCHOLOGIST,
        CIRCLE_LEADER,
        SOCIAL_WORKER,
        QUALITY_OFFICER,
        CENTRAL_OFFICE,
        INTEGRATION
    })
    CardView card(
            Actor reader,
            @PathVariable String id,
            @PathVariable String child,
            @RequestParam(required = false) @Nullable YearMonth month) {
        var upTo = month == null ? YearMonth.from(listUnfilled.today()) : month;
        return CardView.of(Answers.orProblem(readCard.read(reader, id, child, upTo)));
    }

    /**
     * @param total services given in these months, over every code
     * @param programme empty where nobody told the volumes of the programme
     */
    record CardView(
            String groupId,
            String childId,
            String caseNumber,
            List<CardMonthView> months,
            SortedMap<String, Integer> counts,
            int total,
            List<BalanceView> programme) {

        static CardView of(Card card) {
            var total = card.total();
            return new CardView(
                    card.group().id(),
                    card.child().childId(),
                    card.child().caseNumber(),
                    card.months().stream().map(CardMonthView::of).toList(),
                    CountsView.of(total.counts()),
                    total.served(),
                    Balance.of(card.child(), card.given()).stream()
                            .map(each -> new BalanceView(each.code().value(), each.volume(), each.given(), each.left()))
                            .toList());
        }
    }

    /**
     * A service of the child's programme.
     *
     * @param given in these months, and in other groups before a transfer
     * @param left still owed, 0 or more
     */
    record BalanceView(String code, int volume, int given, int left) {}

    /** @param closed whether its sums are those it was closed with */
    record CardMonthView(
            YearMonth month,
            boolean closed,
            int daysPresent,
            int daysAbsent,
            SortedMap<String, Integer> counts,
            int total) {

        static CardMonthView of(CardMonth month) {
            var total = month.total();
            return new CardMonthView(
                    month.month(),
                    month.closed(),
                    total.daysPresent(),
                    total.daysAbsent(),
                    CountsView.of(total.counts()),
                    total.served());
        }
    }
}
