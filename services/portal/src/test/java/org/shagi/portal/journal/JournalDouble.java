package org.shagi.portal.journal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.journal.JournalWorld.Child;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The journal's and the roster's API with the rules that the grid has to live with: versions, refusals, silence. */
final class JournalDouble implements AutoCloseable {

    /** One write as it arrived. */
    record Write(
            LocalDate date,
            @Nullable String ifMatch,
            Map<String, Entry> entries,
            String correctionReason,
            Map<String, String> absences) {}

    record Entry(String childId, String attendance, List<String> codes) {

        static Entry present(String childId, String... codes) {
            return new Entry(childId, "PRESENT", List.of(codes));
        }

        static Entry absent(String childId) {
            return new Entry(childId, "ABSENT", List.of());
        }
    }

    /** What a sheet is refused with: a problem detail. */
    record Refusal(
            int status,
            String code,
            String detail,
            @Nullable String child) {}

    private record Sheet(int version, Map<String, Entry> entries) {}

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<Map<String, Object>> REASONS = List.of(
            Map.of("code", "ILLNESS", "text", "Болезнь", "needsComment", false),
            Map.of("code", "OTHER", "text", "Другая", "needsComment", true));
    private static final Map<String, Object> LEDGER = Map.of(
            "lines",
            List.of(Map.of(
                    "date", JournalWorld.WORKED_DAY,
                    "childId", "child-1",
                    "cell", "5.6",
                    "value", "orlova",
                    "correctedBy", "kuznetsova",
                    "correctedAt", "2019-01-17T08:00:00Z",
                    "why", "не было занятия")));

    /** Who has signed in; a token is good for a session of this account only. */
    volatile String account = "orlova";

    final List<Write> writes = new CopyOnWriteArrayList<>();
    final ConcurrentLinkedDeque<Integer> failures = new ConcurrentLinkedDeque<>();
    List<Child> children = JournalWorld.children();
    boolean rosterAnswers = true;

    /** The day on which the month was closed; empty while it is open. */
    String closedOn = "";

    Function<Write, @Nullable Refusal> rule = write -> null;

    /** Whether nobody hears the journal and its pages: every connection is cut. */
    final AtomicBoolean silent = new AtomicBoolean();

    /** Whether a write is stored and its answer lost. */
    final AtomicBoolean swallow = new AtomicBoolean();

    /** Writes wait here while a test holds the permit. */
    final Semaphore gate = new Semaphore(1);

    /** The most writes of one day that were ever under way at once. */
    final AtomicInteger busiest = new AtomicInteger();

    private final Map<LocalDate, Integer> underWay = new ConcurrentHashMap<>();

    private final Map<LocalDate, Sheet> sheets = new LinkedHashMap<>();
    private final HttpServer server;
    private final GridHost host;

    JournalDouble(GridHost host) throws IOException {
        this.host = host;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Another person saves a sheet. */
    synchronized void anotherSaves(LocalDate date, Entry... entries) {
        var before = sheets.getOrDefault(date, new Sheet(0, Map.of()));
        var all = new LinkedHashMap<>(before.entries());
        List.of(entries).forEach(entry -> all.put(entry.childId(), entry));
        sheets.put(date, new Sheet(before.version() + 1, all));
    }

    synchronized Map<String, Entry> sheet(LocalDate date) {
        return sheets.getOrDefault(date, new Sheet(0, Map.of())).entries();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (silent.get()) {
                return;
            }
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/api/attendance-journal/absence-reasons")) {
                json(exchange, 200, REASONS);
            } else if (path.startsWith("/api/attendance-journal/groups/")) {
                journal(exchange, path.split("/"));
            } else if (path.startsWith("/api/enrolment/")) {
                roster(exchange);
            } else if (path.equals("/csrf")) {
                json(exchange, 200, Map.of("header", "X-CSRF-TOKEN", "token", token(), "account", account));
            } else {
                host.serve(exchange);
            }
        }
    }

    private void journal(HttpExchange exchange, String[] path) throws IOException {
        if (exchange.getRequestMethod().equals("PUT")) {
            save(exchange, LocalDate.parse(path[6]));
        } else if (path[5].equals("days")) {
            json(exchange, 200, toldDay(LocalDate.parse(path[6])));
        } else {
            json(exchange, 200, path.length > 7 ? LEDGER : month(YearMonth.parse(path[6])));
        }
    }

    private void roster(HttpExchange exchange) throws IOException {
        if (rosterAnswers) {
            json(exchange, 200, Map.of("groupId", JournalWorld.GROUP, "children", children));
        } else {
            refuse(exchange, new Refusal(503, "service-unavailable", "Сервис зачисления не отвечает.", null));
        }
    }

    private synchronized Map<String, Object> month(YearMonth month) {
        var days = JournalWorld.workingDays(month).stream()
                .filter(JournalWorld::inCourse)
                .map(this::day)
                .toList();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("groupId", JournalWorld.GROUP);
        answer.put("name", "Ромашка");
        answer.put("month", month.toString());
        answer.put("workingDays", JournalWorld.workingDays(month));
        answer.put("children", children);
        answer.put("days", days);
        if (!closedOn.isEmpty()) {
            answer.put("closing", Map.of("closedOn", closedOn, "closedBy", "orlova", "version", 1));
        }
        return answer;
    }

    private Map<String, Object> day(LocalDate date) {
        var sheet = sheets.getOrDefault(date, new Sheet(0, Map.of()));
        return Map.of(
                "date", date,
                "version", sheet.version(),
                "entries", sheet.entries().values(),
                "planned", JournalWorld.planned(date));
    }

    private synchronized Map<String, Object> toldDay(LocalDate date) {
        var told = new LinkedHashMap<>(day(date));
        told.put(
                "marks",
                sheet(date).values().stream()
                        .flatMap(entry -> entry.codes().stream().map(code -> mark(entry.childId(), code)))
                        .toList());
        return told;
    }

    private static Map<String, Object> mark(String child, String code) {
        return Map.of(
                "childId",
                child,
                "code",
                code,
                "provider",
                "sokolova",
                "recordedBy",
                "orlova",
                "recordedAt",
                "2019-01-16T14:05:00Z",
                "late",
                false);
    }

    private void save(HttpExchange exchange, LocalDate date) throws IOException {
        underWay.merge(date, 1, Integer::sum);
        busiest.accumulateAndGet(underWay.get(date), Math::max);
        try {
            gate.acquireUninterruptibly();
            gate.release();
            judge(exchange, date);
        } finally {
            underWay.merge(date, -1, Integer::sum);
        }
    }

    private synchronized void judge(HttpExchange exchange, LocalDate date) throws IOException {
        var failure = failures.poll();
        if (failure != null) {
            refuse(exchange, new Refusal(failure, "failure", "Сбой.", null));
            return;
        }
        var body = JSON.readTree(exchange.getRequestBody().readAllBytes());
        var write = new Write(
                date,
                exchange.getRequestHeaders().getFirst("If-Match"),
                entries(body.path("entries")),
                body.path("correctionReason").asString(""),
                absences(body.path("entries")));
        writes.add(write);
        var refusal = refusal(exchange, write);
        if (refusal != null) {
            refuse(exchange, refusal);
            return;
        }
        var before = sheets.getOrDefault(date, new Sheet(0, Map.of()));
        var changed =
                !before.entries().equals(write.entries()) || !write.absences().isEmpty();
        var sheet = changed ? new Sheet(before.version() + 1, write.entries()) : before;
        sheets.put(date, sheet);
        if (!swallow.get()) {
            json(exchange, 200, Map.of("date", date, "version", sheet.version(), "changed", changed));
        }
    }

    private @Nullable Refusal refusal(HttpExchange exchange, Write write) {
        if (!token().equals(exchange.getRequestHeaders().getFirst("X-CSRF-TOKEN"))) {
            return new Refusal(403, "", "Запрос не со страницы портала.", null);
        }
        var sheet = sheets.get(write.date());
        if (sheet != null && !sheet.entries().equals(write.entries())) {
            if (write.ifMatch() == null) {
                return new Refusal(428, "version-required", "Укажите версию листа.", null);
            }
            if (!write.ifMatch().equals("\"" + sheet.version() + "\"")) {
                return new Refusal(412, "stale-version", "Лист изменён другим сотрудником.", null);
            }
        }
        return rule.apply(write);
    }

    private String token() {
        return "token of " + account;
    }

    private static Map<String, String> absences(JsonNode nodes) {
        return nodes.valueStream()
                .filter(node -> node.path("absence").isObject())
                .collect(Collectors.toMap(
                        node -> node.path("childId").asString(),
                        node -> node.path("absence").path("reason").asString()));
    }

    private static Map<String, Entry> entries(JsonNode nodes) {
        var entries = new ArrayList<Entry>();
        for (var node : nodes) {
            var codes =
                    node.path("codes").values().stream().map(JsonNode::asString).toList();
            entries.add(new Entry(
                    node.path("childId").asString(), node.path("attendance").asString(), codes));
        }
        return entries.stream().collect(Collectors.toMap(Entry::childId, entry -> entry));
    }

    private static void refuse(HttpExchange exchange, Refusal refusal) throws IOException {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("status", refusal.status());
        problem.put("code", refusal.code());
        problem.put("detail", refusal.detail());
        if (refusal.child() != null) {
            problem.put("child", refusal.child());
        }
        json(exchange, refusal.status(), problem);
    }

    private static void json(HttpExchange exchange, int status, Object body) throws IOException {
        GridHost.send(exchange, status, "application/json", JSON.writeValueAsBytes(body));
    }
}
