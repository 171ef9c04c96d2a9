package org.shagi.portal.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.session.Sessions;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** How it stands with the closing of a month, and the closing itself. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(Sessions.REGISTRATION)
interface MonthClosings {

    @GetExchange("/groups/{group}/months/{month}/closing")
    State of(@PathVariable String group, @PathVariable YearMonth month);

    @PostExchange("/groups/{group}/months/{month}/closing")
    Closed close(
            @PathVariable String group, @PathVariable YearMonth month, @RequestHeader("Idempotency-Key") String key);

    /** «Сдал», by the leader. */
    @PutExchange("/groups/{group}/months/{month}/closing/handover")
    void handOver(@PathVariable String group, @PathVariable YearMonth month);

    /** «Принял», by the head. */
    @PutExchange("/groups/{group}/months/{month}/closing/acceptance")
    void accept(@PathVariable String group, @PathVariable YearMonth month);

    /**
     * @param closing null while the month is open
     * @param hindrance the first reason against closing it; null if nothing is
     */
    record State(
            @Nullable Closed closing,
            @Nullable Hindrance hindrance,
            List<Unfilled> unfilled,
            List<Page> pages,
            int total,
            List<DayLink> strangers,
            List<Shortfall> shortfalls,
            Handover handover,
            List<Correction> corrections) {

        /** Whether «Сдал» stands under the sums as they are. */
        public boolean isHandedOver() {
            return isSigned(handover.handedOver());
        }

        /** Whether «Принял» stands under the sums as they are. */
        public boolean isAccepted() {
            return isSigned(handover.accepted());
        }

        /** Whether the month is over, so that what is planned in it and not given is missing. */
        public boolean isOver() {
            return hindrance == null || !hindrance.code().equals("month-not-over");
        }

        /** The days up to this one that are not filled. */
        public List<Unfilled> owed(LocalDate today) {
            return unfilled.stream().filter(day -> !day.date().isAfter(today)).toList();
        }

        private boolean isSigned(@Nullable Signature signature) {
            return closing != null && signature != null && signature.version() >= closing.version();
        }
    }

    /** @param handedOver null until the leader has signed, as {@code accepted} until the head has */
    record Handover(
            @Nullable Signature handedOver, @Nullable Signature accepted) {}

    /** @param version of the closing that was signed */
    record Signature(String by, Instant at, long version) {}

    /** @param version 1 for the closing, more after corrections */
    record Closed(LocalDate closedOn, String closedBy, long version) {}

    record Hindrance(String code, String detail) {}

    /** @param missing children without a mark */
    record Unfilled(LocalDate date, int missing, String href) {}

    record DayLink(LocalDate date, String href) {}

    /** @param page 1 to 3 */
    record Page(int page, int total) {}

    /** @param missing planned and not given, by code */
    record Shortfall(String childId, String caseNumber, SortedMap<String, Integer> missing) {}

    /**
     * @param changes from what to what
     * @param deltas by how many services of each code each child was given more, or fewer
     */
    record Correction(LocalDate date, String reason, String by, Instant at, List<Change> changes, List<Delta> deltas) {

        /** The same for the group: by how many services of each code plan fulfilment and report change. */
        public SortedMap<String, Integer> sum() {
            var sum = new TreeMap<String, Integer>();
            deltas.forEach(delta -> delta.counts().forEach((code, count) -> sum.merge(code, count, Integer::sum)));
            return sum;
        }
    }

    /**
     * @param childId null for a theme, which is of the day
     * @param from null for nothing, as {@code to}
     */
    record Change(
            @Nullable String childId,
            String cell,
            @Nullable String from,
            @Nullable String to) {}

    record Delta(String childId, SortedMap<String, Integer> counts) {}
}
