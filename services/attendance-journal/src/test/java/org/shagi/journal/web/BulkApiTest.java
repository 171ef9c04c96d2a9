package org.shagi.journal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.journal.Romashka.WORKED_DAY;
import static org.shagi.journal.Romashka.child;
import static org.shagi.journal.web.JournalSamples.LEADER;
import static org.shagi.journal.web.JournalSamples.absent;
import static org.shagi.journal.web.JournalSamples.day;
import static org.shagi.journal.web.JournalSamples.newGroup;
import static org.shagi.journal.web.JournalSamples.present;
import static org.shagi.journal.web.JournalSamples.sheet;
import static org.shagi.journal.web.JournalSamples.workedExample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.journal.application.MonthBooks;
import org.shagi.test.Paper;
import org.shagi.test.Tokens;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A month on paper, as a workbook, and as many lines. */
@JournalTest
class BulkApiTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String BOUNDARY = "-----a-month";

    private final int port;
    private final JournalClient leader;
    private String group = "";

    BulkApiTest(@LocalServerPort int port) {
        this.port = port;
        this.leader = JournalClient.of(port, LEADER);
    }

    @BeforeEach
    void enrolmentTellsOfAGroup() {
        group = newGroup(leader);
    }

    @Test
    void importsFromAWorkbookWhatOthersPutMarkForMark() throws Exception {
        leader.put(day(group), workedExample());
        var put = marks();
        var other = newGroup(leader);
        var cells = new TreeMap<String, String>();
        IntStream.rangeClosed(1, 10).forEach(number -> cells.put(String.valueOf(number), number > 8 ? "Н" : "3567"));
        var file = MonthBooks.of(Map.of(WORKED_DAY, cells));
        group = other;

        var tried = imported(file, true);
        assertThat(tried).hasSize(1);
        assertThat(tried.getFirst().path("cells")).hasSize(10);
        assertThat(marks()).isEqualTo("[]");

        imported(file, false);
        assertThat(marks()).isEqualTo(put);
        assertThat(imported(file, false).getFirst().path("cells")).isEmpty();
    }

    @Test
    void makesATemplateThatSaysWhatTheJournalSaysAndChangesNothing() throws Exception {
        leader.put(day(group), workedExample());

        var template = get(month("/template.xlsx"));

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(template.body()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(2).getCellText(2)).isEqualTo("09.01.2019");
            assertThat(rows.get(3).getCellText(0)).isEqualTo("1");
            assertThat(rows.get(3).getCellText(12)).isEqualTo("13567");
            assertThat(rows.get(1).getCellText(12)).isEqualTo("1");
            assertThat(rows.get(12).getCellText(12)).isEqualTo("Н");
        }
        var days = imported(template.body(), false);
        assertThat(days).hasSize(17);
        assertThat(days).allSatisfy(day -> assertThat(day.path("cells")).isEmpty());
        assertThat(days.getLast().path("done").asInt()).isEqualTo(17);
    }

    @Test
    void refusesAFileThatIsNoWorkbook() throws Exception {
        var refused = send(multipart("no workbook".getBytes(StandardCharsets.UTF_8), true));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(text(refused)).contains("import-not-a-workbook");
    }

    @Test
    void refusesAFileThatIsLargerThanWhatIsLetIn() throws Exception {
        var refused = send(multipart(new byte[6_500_000], true));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(text(refused)).contains("upload-too-large");
    }

    @Test
    void answersEachOfManySheetsByItself() throws Exception {
        var lines = List.of(
                line("2019-01-22", sheet(present(child(1), "5.5"), absent(child(2)))),
                "{\"group\": ",
                line("2019-01-20", sheet(present(child(1)))),
                "",
                line("2019-01-23", sheet(present(child(1), "5.3"))));

        var answers = put(lines);

        assertThat(answers).extracting(answer -> answer.path("line").asInt()).containsExactly(1, 2, 3, 5);
        assertThat(answers).extracting(answer -> answer.path("status").asInt()).containsExactly(200, 400, 422, 200);
        assertThat(answers.get(0).path("sheet").path("served").asInt()).isEqualTo(2);
        assertThat(answers.get(2).path("code").asString()).isEqualTo("non-working-day");
        assertThat(answers.get(2).path("detail").asString()).contains("нерабочий");
        var again = put(lines);
        assertThat(again.get(0).path("sheet").path("changed").asBoolean()).isFalse();
        assertThat(again.get(3).path("sheet").path("version").asInt()).isEqualTo(1);
    }

    @Test
    void readsOverALineThatIsTooLong() throws Exception {
        var answers = put(List.of("x".repeat(100_000), line("2019-01-22", sheet(absent(child(2))))));

        assertThat(answers).extracting(answer -> answer.path("status").asInt()).containsExactly(400, 200);
    }

    @Test
    void printsTheMonthAndTellsWhatHasChangedSince() throws Exception {
        leader.put(day(group), workedExample());

        var printed = get(month("/journal.pdf"));
        var text = Paper.text(printed.body());

        assertThat(text).contains("дело № 1", "Всего оказано 5.5", "январь 2019 г.");
        var fingerprint = text.replaceAll("(?s).*отпечаток ((?:[0-9a-f]{4}\\s?){4}).*", "$1")
                .strip();
        var path = month("/prints/" + fingerprint.replace(" ", ""));
        assertThat(leader.get(path).body().path("same").asBoolean()).isTrue();

        leader.having(1).put(day(group), sheet(present(child(1), "5.3"), absent(child(2))));

        var changed = leader.get(path).body();
        assertThat(changed.path("same").asBoolean()).isFalse();
        var cell = changed.path("days").path(0).path("cells").path(0);
        assertThat(cell.path("printed").asString()).isEqualTo("13567");
        assertThat(cell.path("now").asString()).isEqualTo("13");
        assertThat(leader.get(month("/prints/0000000000000000")).code()).isEqualTo("unknown-print");
    }

    @Test
    void printsTheNamesThatItIsGivenAndKeepsNone() throws Exception {
        var names = JSON.writeValueAsBytes(Map.of(
                "department",
                "Отделение профилактики",
                "children",
                List.of(Map.of("childId", child(1), "name", "Пробина Заря"))));

        var printed = send(request(month("/journal.pdf"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(names)));

        assertThat(Paper.text(printed.body())).contains("Пробина Заря", "Отделение профилактики", "дело № 2");
        assertThat(Paper.text(get(month("/journal.pdf")).body())).doesNotContain("Пробина");
        assertThat(get(month("/journal.docx")).body()).startsWith((byte) 'P', (byte) 'K');
    }

    private String month(String rest) {
        return "/groups/%s/months/2019-01%s".formatted(group, rest);
    }

    /** What the day says, without who wrote it and when. */
    private String marks() {
        var entries = leader.get(day(group)).body().path("entries");
        return JSON.writeValueAsString(entries.valueStream()
                .map(entry -> entry.path("childId").asString() + entry.path("attendance") + entry.path("codes"))
                .toList());
    }

    private String line(String date, Map<String, Object> sheet) {
        return JSON.writeValueAsString(
                Map.of("group", group, "date", LocalDate.parse(date).toString(), "sheet", sheet));
    }

    private List<JsonNode> put(List<String> lines) throws Exception {
        return lines(send(request("/days")
                .header("Content-Type", "application/x-ndjson")
                .PUT(BodyPublishers.ofString(String.join("\n", lines)))));
    }

    private List<JsonNode> imported(byte[] file, boolean trial) throws Exception {
        var answer = send(multipart(file, trial));
        assertThat(answer.statusCode()).as(() -> text(answer)).isEqualTo(200);
        return lines(answer);
    }

    private HttpRequest.Builder multipart(byte[] file, boolean trial) throws IOException {
        var body = new ByteArrayOutputStream();
        body.write(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"month.xlsx\"\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.write(file);
        body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return request(month("/import?trial=" + trial))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", Tokens.bearer(LEADER));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static List<JsonNode> lines(HttpResponse<byte[]> answer) {
        return text(answer).lines().map(JSON::readTree).toList();
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
