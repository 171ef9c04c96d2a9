package org.shagi.portal.services;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What the pages ask of diagnostics; levels are entered from the browser. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface DiagnosticsApi {

    @GetExchange("/groups/{id}/rounds")
    List<Round> rounds(@PathVariable String id);

    @GetExchange("/groups/{id}/card")
    Card card(@PathVariable String id, @RequestParam Stage stage);

    @PostExchange("/groups/{id}/rounds")
    Round open(@PathVariable String id, @RequestHeader("Idempotency-Key") String key, @RequestBody NewRound round);

    @PostExchange("/rounds/{id}/closing")
    Round close(@PathVariable String id);

    @PutExchange("/rounds/{id}/opening")
    Round redate(@PathVariable String id, @RequestBody OpeningDay day);

    @PutExchange("/rounds/{id}/conduct")
    Round conduct(@PathVariable String id, @RequestBody NewConduct conduct);

    @GetExchange("/groups/{id}/schedule")
    Map<Stage, Timing> schedule(@PathVariable String id);

    @GetExchange("/rounds/{id}/children/{childId}")
    Matrix matrix(@PathVariable String id, @PathVariable String childId);

    @GetExchange("/rounds/{id}/indicators")
    List<Indicator> indicators(@PathVariable String id);

    @GetExchange("/groups/{id}/parents-told")
    Map<String, LocalDate> parentsTold(@PathVariable String id);

    @PutExchange("/rounds/{id}/parents-told")
    void tellParents(@PathVariable String id, @RequestBody On on);

    record On(LocalDate on) {}

    record Indicator(int number, String section, String name) {}

    /** @param from null for a group of which no course is known, like {@code to} */
    record Timing(@Nullable LocalDate from, @Nullable LocalDate to, List<LocalDate> observation, boolean outside) {}

    record Conduct(List<String> methods, List<Subgroup> subgroups) {

        /** Nothing is said of it. */
        public static final Conduct UNSAID = new Conduct(List.of(), List.of());

        /** Whether the child is in this subgroup. @param number from 1 */
        public boolean divides(int number, String childId) {
            return subgroups.size() >= number
                    && subgroups.get(number - 1).children().contains(childId);
        }
    }

    /** @param seen what stood there when it was typed */
    record NewConduct(List<String> methods, List<Subgroup> subgroups, Conduct seen) {}

    record Subgroup(String name, List<String> children) {}

    /** @param levels by number of the indicator */
    record Matrix(Map<Integer, Entry> levels, Map<Integer, Observation> observations) {}

    record Entry(String level, String by) {}

    record Observation(
            Map<Integer, Entry> days,
            int meanHundredths,
            @Nullable String proposed) {}

    /** The three times a group is diagnosed in a course (S003 V). */
    enum Stage {
        PRIMARY,
        INTERMEDIATE,
        FINAL
    }

    record OpeningDay(LocalDate openedOn) {}

    record NewRound(Stage stage, LocalDate openedOn) {}

    /**
     * @param state {@code OPEN} or {@code CLOSED}
     * @param timing when it belongs and on which days it is observed
     */
    record Round(
            String id,
            Stage stage,
            LocalDate openedOn,
            String state,
            @Nullable Conduct conduct,
            @Nullable Timing timing) {

        /** Whether levels can still be entered. */
        public boolean isOpen() {
            return "OPEN".equals(state);
        }
    }

    record Card(int diagnosed, List<Child> children, List<Row> indicators) {}

    record Child(String childId, String caseNumber) {}

    /**
     * @param levels {@code RED}, {@code BLUE} or {@code GREEN} by child; empty for those who may see counts only
     * @param problemsPercentTenths null when nobody is diagnosed in this indicator
     * @param prevailing whether most of the children diagnosed have the problem
     */
    record Row(
            int number,
            String section,
            String name,
            Map<String, String> levels,
            int red,
            int blue,
            int green,
            int problems,
            @Nullable Integer problemsPercentTenths,
            @Nullable Boolean prevailing) {}
}
