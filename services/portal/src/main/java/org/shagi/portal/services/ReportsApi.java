package org.shagi.portal.services;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The reports that quota makes, and the versions of them that were issued. */
@HttpExchange
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface ReportsApi {

    @GetExchange(url = "/reports/{kind}", accept = "application/json")
    Report report(
            @PathVariable String kind,
            @RequestParam String level,
            @RequestParam(required = false) @Nullable String id,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam boolean outside);

    @GetExchange(url = "/reports/{kind}.{ending}")
    byte[] file(
            @PathVariable String kind,
            @PathVariable String ending,
            @RequestParam String level,
            @RequestParam(required = false) @Nullable String id,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam boolean outside);

    @PostExchange(url = "/reports/{kind}/versions", accept = "application/json")
    Report issue(
            @PathVariable String kind,
            @RequestHeader("Idempotency-Key") String key,
            @RequestParam String level,
            @RequestParam(required = false) @Nullable String id,
            @RequestParam YearMonth from,
            @RequestParam YearMonth to,
            @RequestBody(required = false) @Nullable Remarks remarks);

    /** The indicators of the report on the state assignment, with what its last version of these months has written to them. */
    @GetExchange(url = "/reports/assignment/remarks", accept = "application/json")
    List<Written> remarks(
            @RequestParam String level,
            @RequestParam(required = false) @Nullable String id,
            @RequestParam YearMonth from,
            @RequestParam YearMonth to);

    @GetExchange(url = "/reports/{kind}/versions", accept = "application/json")
    List<Issued> versions(
            @PathVariable String kind, @RequestParam String level, @RequestParam(required = false) @Nullable String id);

    @GetExchange(url = "/reports/versions/{key}/{number}", accept = "application/json")
    Report version(@PathVariable String key, @PathVariable int number, @RequestParam boolean outside);

    @GetExchange(url = "/reports/versions/{key}/{number}.{ending}")
    byte[] versionFile(
            @PathVariable String key,
            @PathVariable int number,
            @PathVariable String ending,
            @RequestParam boolean outside);

    /** @param version null while it is not issued */
    record Report(
            String kind,
            String title,
            String level,
            @Nullable String id,
            @Nullable String name,
            YearMonth from,
            YearMonth to,
            Instant knownAt,
            long revision,
            Map<String, Long> position,
            @Nullable Version version,
            List<Column> columns,
            List<Row> rows,
            List<Change> changes) {

        private static final String NAME = "name";

        /** The column, counted from nought, that says what a row is about; those before it say in which entry of the register it stands. */
        public int head() {
            return IntStream.range(0, columns.size())
                    .filter(at -> columns.get(at).key().equals(NAME))
                    .findFirst()
                    .orElse(0);
        }
    }

    /** What people write into the report on the state assignment, by key of the indicator. */
    record Remarks(Map<String, Remark> indicators) {}

    /** @param executedTenths tenths of the indicator's unit; null where it is reckoned or nothing is written */
    record Remark(@Nullable Long executedTenths, String reason) {}

    /** @param byHand whether its figure is written by people rather than reckoned */
    record Written(
            String key,
            String name,
            String unit,
            boolean byHand,
            @Nullable Long executedTenths,
            String reason) {}

    record Version(String key, int number, Instant issuedAt, String issuedBy) {}

    record Column(String key, String title) {}

    /** @param cells texts, numbers, or null */
    record Row(String key, List<@Nullable Object> cells) {}

    record Change(
            String row,
            String column,
            @Nullable Object before,
            @Nullable Object after) {}

    record Issued(
            String key,
            int number,
            String level,
            @Nullable String id,
            @Nullable String name,
            YearMonth from,
            YearMonth to,
            Instant knownAt,
            long revision,
            Map<String, Long> position,
            Instant issuedAt,
            String issuedBy) {}
}
