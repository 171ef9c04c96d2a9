package org.shagi.journal.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.application.ViewClosing.ClosingState;
import org.shagi.journal.domain.GroupMonth;
import org.shagi.journal.domain.closing.MonthChecks;
import org.shagi.journal.domain.closing.MonthChecks.Shortfall;
import org.shagi.journal.domain.closing.PageSum;
import org.shagi.journal.web.ClosingController.HandoverView;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.ServiceCode;
import org.springframework.http.ProblemDetail;

/**
 * How it stands with the closing of a month.
 *
 * @param closing {@code null} while the month is open
 * @param hindrance the first reason against closing it now; {@code null} if nothing is
 * @param unfilled working days with a child without a mark
 * @param pages the pages of the journal, added up by the children's lines
 * @param total «Всего оказано», added up by the days
 * @param strangers days with a mark for a child who is not on that day's roster
 * @param shortfalls children who received less than was planned; no hindrance
 * @param handover who has signed: «Сдал», «Принял»
 * @param corrections what was changed after the closing and why, oldest first
 */
record ClosingView(
        String groupId,
        YearMonth month,
        @Nullable ClosedView closing,
        @Nullable Hindrance hindrance,
        List<UnfilledView> unfilled,
        List<PageView> pages,
        int total,
        boolean addsUp,
        List<DayLink> strangers,
        List<ShortfallView> shortfalls,
        HandoverView handover,
        List<CorrectionDocument> corrections) {

    static ClosingView of(ClosingState state, Function<Refusal, ProblemDetail> told) {
        var checks = state.checks();
        var month = checks.month();
        return new ClosingView(
                month.group().id(),
                month.month(),
                state.closing().map(ClosedView::of).orElse(null),
                state.hindrance()
                        .map(refusal -> Hindrance.of(refusal, told.apply(refusal)))
                        .orElse(null),
                unfilledOf(checks),
                checks.pages().stream().map(PageView::of).toList(),
                checks.total(),
                checks.addsUp(),
                checks.daysWithStrangers().stream()
                        .map(date -> DayLink.to(month, date))
                        .toList(),
                checks.shortfalls().stream().map(ShortfallView::of).toList(),
                HandoverView.of(state.handover()),
                state.corrections().corrections().stream()
                        .map(CorrectionDocument::of)
                        .toList());
    }

    private static List<UnfilledView> unfilledOf(MonthChecks checks) {
        return checks.unfilled().stream()
                .map(day -> new UnfilledView(
                        day.date(),
                        day.missing(),
                        DayLink.to(checks.month(), day.date()).href()))
                .toList();
    }

    /** @param detail the sentence for people */
    record Hindrance(String code, @Nullable String detail) {

        static Hindrance of(Refusal refusal, ProblemDetail problem) {
            return new Hindrance(refusal.code(), problem.getDetail());
        }
    }

    /** @param missing children without a mark, 1 or more */
    record UnfilledView(LocalDate date, int missing, String href) {}

    /** @param href of the day in the portal */
    record DayLink(LocalDate date, String href) {

        static DayLink to(GroupMonth month, LocalDate date) {
            return new DayLink(
                    date, "/journal/%s/%s?day=%s".formatted(month.group().id(), month.month(), date));
        }
    }

    /** @param page 1 to 3 */
    record PageView(int page, List<String> codes, int total) {

        static PageView of(PageSum sum) {
            return new PageView(
                    sum.page(), sum.codes().stream().map(ServiceCode::value).toList(), sum.total());
        }
    }

    /** @param missing services planned and not given, by code */
    record ShortfallView(String childId, String caseNumber, SortedMap<String, Integer> missing) {

        static ShortfallView of(Shortfall shortfall) {
            return new ShortfallView(shortfall.childId(), shortfall.caseNumber(), CountsView.of(shortfall.missing()));
        }
    }
}
