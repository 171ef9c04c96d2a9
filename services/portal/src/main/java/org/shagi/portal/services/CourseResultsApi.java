package org.shagi.portal.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.services.DiagnosticsApi.Stage;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What comes of the diagnostics of a course: card, results, trends, recommendations, and all of them on paper. */
@HttpExchange
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface CourseResultsApi {

    @GetExchange(url = "/groups/{id}/course-card", accept = "application/json")
    CourseCard card(@PathVariable String id);

    @GetExchange(url = "/groups/{id}/results", accept = "application/json")
    Results results(@PathVariable String id);

    @GetExchange(url = "/groups/{id}/trend", accept = "application/json")
    GroupTrend trend(@PathVariable String id);

    @GetExchange(url = "/groups/{id}/children/{childId}/trend", accept = "application/json")
    ChildTrend trend(@PathVariable String id, @PathVariable String childId);

    @GetExchange(url = "/rounds/{round}/advice", accept = "application/json")
    List<AdviceState> advice(@PathVariable String round);

    @GetExchange(url = "/rounds/{round}/children/{child}/advice/{audience}", accept = "application/json")
    Advice advice(@PathVariable String round, @PathVariable String child, @PathVariable String audience);

    /** @param seen the version that the page was made from, in quotes */
    @PutExchange(url = "/rounds/{round}/children/{child}/advice/{audience}", accept = "application/json")
    Advice advise(
            @PathVariable String round,
            @PathVariable String child,
            @PathVariable String audience,
            @RequestHeader("If-Match") String seen,
            @RequestBody Words words);

    @PutExchange(url = "/rounds/{round}/advice/{audience}/handing-over", accept = "application/json")
    void handOver(@PathVariable String round, @PathVariable String audience, @RequestBody Handing handing);

    /** The latest first; of one group. */
    @GetExchange(url = "/readings", accept = "application/json")
    Trail readings(
            @RequestParam String group,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to);

    @PostExchange("/groups/{id}/{paper}")
    byte[] ofGroup(@PathVariable String id, @PathVariable String paper, @RequestBody MonthFilesApi.Names names);

    /** @param sheet of the card: 2 for the children after the fifteenth, and so on */
    @PostExchange("/groups/{id}/{paper}")
    byte[] sheet(
            @PathVariable String id,
            @PathVariable String paper,
            @RequestParam int sheet,
            @RequestBody MonthFilesApi.Names names);

    @PostExchange("/rounds/{round}/children/{child}/{paper}")
    byte[] ofChild(
            @PathVariable String round,
            @PathVariable String child,
            @PathVariable String paper,
            @RequestBody MonthFilesApi.Names names);

    @PostExchange("/rounds/{round}/children/{child}/advice/{paper}")
    byte[] advicePaper(
            @PathVariable String round,
            @PathVariable String child,
            @PathVariable String paper,
            @RequestBody MonthFilesApi.Names names);

    /** @param more whether there are earlier ones that the service left out */
    record Trail(List<Reading> readings, boolean more) {}

    /**
     * That somebody was shown levels of children.
     *
     * @param what MATRIX, CARD, RESULTS, TREND or ADVICE
     * @param printed whether on paper
     * @param children ids
     */
    record Reading(Instant at, String by, String what, boolean printed, List<String> children) {}

    /** @param children by id the version that was handed over on that day */
    record Handing(LocalDate on, Map<String, Long> children) {}

    record CourseCard(Map<Stage, DiagnosticsApi.Card> stages) {}

    /**
     * @param early how many left before the final round
     * @param open how many are without a final level
     */
    record Results(List<ResultRow> indicators, List<String> leftEarly, int early, List<String> unfinished, int open) {}

    /** @param open those with a problem at first and no final level in this indicator; in none of the other numbers */
    record ResultRow(
            int number,
            String section,
            String name,
            Part found,
            Part reached,
            Part improved,
            Part open,
            @Nullable Integer achievedPercentTenths) {

        /** Whether there were problems of which no final level tells what has become. */
        public boolean isUnknown() {
            return found.count() == 0 && open.count() > 0;
        }
    }

    /** @param children ids; empty for those who may see counts only */
    record Part(int count, List<String> children) {}

    record GroupTrend(List<StageTrend> stages) {}

    /** @param groups other groups in the comparison */
    record StageTrend(Stage stage, int groups, List<TrendRow> indicators) {}

    record TrendRow(
            int number,
            String name,
            @Nullable Integer problemsPercentTenths,
            @Nullable Integer othersPercentTenths) {}

    record ChildTrend(List<ChildRow> indicators) {}

    record ChildRow(int number, String section, String name, Map<Stage, String> levels) {}

    /**
     * How it stands with a child, whether something is stored or not.
     *
     * @param audience {@code PARENTS} or {@code SCHOOL}
     * @param diagnosed whether the child has a level in that round
     */
    record AdviceState(
            String childId,
            String audience,
            boolean diagnosed,
            boolean written,
            @Nullable LocalDate handedOverOn,
            long version) {

        /** Whether there is something to hand over that was not handed over yet. */
        public boolean isToHandOver() {
            return handedOverOn == null && (diagnosed || written);
        }

        /** Whether neither a level nor anybody's words say something of the child. */
        public boolean isEmpty() {
            return handedOverOn == null && !diagnosed && !written;
        }
    }

    record Words(List<Line> lines) {}

    /** @param indicator 0 for the child as a whole */
    record Line(int indicator, String text) {}

    /** @param diagnosed whether the child has a level in that round; if not, no lines do not mean no problem */
    record Advice(
            List<Line> lines,
            boolean diagnosed,
            boolean written,
            @Nullable LocalDate handedOverOn,
            long version) {}
}
