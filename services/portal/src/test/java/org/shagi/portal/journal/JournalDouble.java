package org.shagi.portal.journal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.journal.JournalWorld.Child;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The journal's and the roster's API with the rules that the grid has to live with: versions, refusals, silence. */
final class JournalDouble implements AutoCloseable {

    /**
     * One page as it arrived.
     *
     * @param entries what the whole sheet would say with it
     * @param reasons by rule
     */
    record Write(
            LocalDate date,
            int page,
            @Nullable String ifMatch,
            Map<String, Entry> entries,
            String correctionReason,
            Map<String, String> reasons,
            String typedAt) {}

    /** @param absence what page 1 says of it, as it arrived; likewise {@code leaving} */
    record Entry(
            String childId,
            String attendance,
            List<String> codes,
            @Nullable Map<String, Object> absence,
            @Nullable Map<String, Object> leaving) {

        static Entry present(String childId, String... codes) {
            return new Entry(childId, "PRESENT", List.of(codes), null, null);
        }

        static Entry absent(String childId) {
            return new Entry(childId, "ABSENT", List.of(), null, null);
        }

        /** The codes of one page. */
        List<String> on(int page) {
            return codes.stream().filter(PAGES.get(page)::contains).toList();
        }

        Entry with(int page, List<String> others) {
            return new Entry(
                    childId,
                    attendance,
                    Stream.concat(codes.stream().filter(code -> !PAGES.get(page).contains(code)), others.stream())
                            .sorted()
                            .toList(),
                    absence,
                    leaving);
        }
    }

    private static final Map<Integer, List<String>> PAGES = Map.of(
            1, List.of("5.1"),
            2, List.of("5.2", "5.5", "5.6", "5.7", "5.8", "5.9"),
            3, List.of("5.3", "5.4"));

    /** What a sheet is refused with: a problem detail. */
    record Refusal(
            int status,
            String code,
            String detail,
            @Nullable String child,
            List<Map<String, String>> rules) {

        Refusal(int status, String code, String detail, @Nullable String child) {
            this(status, code, detail, child, List.of());
        }

        /** Warnings that want a reason, by rule. */
        static Refusal asking(String... rules) {
            return new Refusal(
                    422,
                    "reason-required",
                    "Нужна причина.",
                    null,
                    Stream.of(rules)
                            .map(rule -> Map.of("code", rule, "detail", "Правило " + rule + "."))
                            .toList());
        }
    }

    /** @param pages by number the version by which it last changed */
    private record Sheet(
            int version,
            Map<String, Entry> entries,
            Map<Integer, Integer> pages,
            Set<Integer> quiet,
            Map<String, String> themes) {

        static final Sheet BLANK = new Sheet(0, Map.of(), Map.of(1, 0, 2, 0, 3, 0), Set.of(), Map.of());

        /** The next version; pages that say something else now bear it. */
        Sheet next(Map<String, Entry> others, Set<Integer> nowQuiet, Map<String, String> nowThemes) {
            var versions = new LinkedHashMap<>(pages);
            PAGES.keySet().stream()
                    .filter(page -> !said(page, entries, quiet).equals(said(page, others, nowQuiet))
                            || !named(page, themes).equals(named(page, nowThemes)))
                    .forEach(page -> versions.put(page, version + 1));
            return new Sheet(version + 1, others, versions, nowQuiet, nowThemes);
        }

        static Map<String, String> named(int page, Map<String, String> themes) {
            return themes.entrySet().stream()
                    .filter(theme -> PAGES.get(page).contains(theme.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        static Object said(int page, Map<String, Entry> entries, Set<Integer> quiet) {
            return page == 1
                    ? entries.values().stream()
                            .map(entry -> Arrays.asList(
                                    entry.childId(), entry.attendance(), entry.absence(), entry.leaving()))
                            .collect(Collectors.toSet())
                    : entries.values().stream()
                                    .filter(entry -> !entry.on(page).isEmpty())
                                    .collect(Collectors.toMap(Entry::childId, entry -> entry.on(page)))
                                    .toString()
                            + quiet.contains(page);
        }
    }

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<Map<String, Object>> REASONS = List.of(
            Map.of("code", "ILLNESS", "text", "Болезнь", "needsComment", false),
            Map.of("code", "OTHER", "text", "Другая", "needsComment", true));
    private static final Map<String, Object> LEDGER = Map.of(
            "lines",
            List.of(
                    Map.of(
                            "date", JournalWorld.WORKED_DAY,
                            "childId", "child-1",
                            "cell", "5.6",
                            "value", "orlova",
                            "correctedBy", "kuznetsova",
                            "correctedAt", "2019-01-17T08:00:00Z",
                            "why", "не было занятия"),
                    Map.of(
                            "date", JournalWorld.WORKED_DAY,
                            "childId", "child-1",
                            "cell", "absence",
                            "value", "ILLNESS грипп",
                            "correctedBy", "orlova",
                            "correctedAt", "2019-01-17T08:00:00Z"),
                    Map.of(
                            "date", JournalWorld.WORKED_DAY,
                            "cell", "theme-5.3",
                            "value", "Мимика",
                            "to", "Жесты",
                            "correctedBy", "sokolova",
                            "correctedAt", "2019-01-17T08:00:00Z")));

    /** Who has signed in; a token is good for a session of this account only. */
    volatile String account = "orlova";

    final List<Write> writes = new CopyOnWriteArrayList<>();
    final ConcurrentLinkedDeque<Integer> failures = new ConcurrentLinkedDeque<>();
    List<Child> children = JournalWorld.children();
    boolean rosterAnswers = true;

    /** What everybody's programme gives, by code; empty where nobody told. */
    Map<String, Integer> volumes = Map.of();

    Map<String, Integer> givenElsewhere = Map.of();

    /** The day on which the month was closed; empty while it is open. */
    String closedOn = "";

    Function<Write, @Nullable Refusal> rule = write -> null;

    /** What the thematic plan has: code and theme, by day. */
    Map<LocalDate, List<Map<String, String>>> plannedThemes = Map.of();

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
        var before = sheets.getOrDefault(date, Sheet.BLANK);
        var all = new LinkedHashMap<>(before.entries());
        List.of(entries).forEach(entry -> all.put(entry.childId(), entry));
        sheets.put(date, before.next(all, before.quiet(), before.themes()));
    }

    /** Another person writes a theme. */
    synchronized void anotherNames(LocalDate date, String code, String theme) {
        var before = sheets.getOrDefault(date, Sheet.BLANK);
        var themes = new TreeMap<>(before.themes());
        themes.put(code, theme);
        sheets.put(date, before.next(before.entries(), before.quiet(), themes));
    }

    synchronized Map<String, Entry> sheet(LocalDate date) {
        return sheets.getOrDefault(date, Sheet.BLANK).entries();
    }

    /** The themes of the day, by code. */
    synchronized Map<String, String> themes(LocalDate date) {
        return sheets.getOrDefault(date, Sheet.BLANK).themes();
    }

    private static Map<String, String> themes(Sheet before, JsonNode body, int page) {
        if (!body.has("themes")) {
            return before.themes();
        }
        var themes = new TreeMap<>(before.themes());
        PAGES.get(page).forEach(themes::remove);
        body.path("themes")
                .properties()
                .forEach(theme -> themes.put(theme.getKey(), theme.getValue().asString()));
        return themes;
    }

    /** The pages with «занятия нет». */
    synchronized Set<Integer> quiet(LocalDate date) {
        return sheets.getOrDefault(date, Sheet.BLANK).quiet();
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
            save(exchange, LocalDate.parse(path[6]), Integer.parseInt(path[8]));
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
        answer.put(
                "children",
                children.stream()
                        .map(child -> {
                            var told = new LinkedHashMap<String, Object>(JSON.convertValue(child, Map.class));
                            told.put("volumes", volumes);
                            told.put("givenElsewhere", givenElsewhere);
                            return told;
                        })
                        .toList());
        answer.put("days", days);
        if (!closedOn.isEmpty()) {
            answer.put("closing", Map.of("closedOn", closedOn, "closedBy", "orlova", "version", 1));
        }
        return answer;
    }

    private Map<String, Object> day(LocalDate date) {
        var sheet = sheets.getOrDefault(date, Sheet.BLANK);
        return Map.of(
                "date", date,
                "version", sheet.version(),
                "pages", sheet.pages(),
                "noSession", sheet.quiet(),
                "entries", sheet.entries().values(),
                "planned", JournalWorld.planned(date),
                "themes", sheet.themes(),
                "plannedThemes", plannedThemes.getOrDefault(date, List.of()));
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

    private void save(HttpExchange exchange, LocalDate date, int page) throws IOException {
        underWay.merge(date, 1, Integer::sum);
        busiest.accumulateAndGet(underWay.get(date), Math::max);
        try {
            gate.acquireUninterruptibly();
            gate.release();
            judge(exchange, date, page);
        } finally {
            underWay.merge(date, -1, Integer::sum);
        }
    }

    private synchronized void judge(HttpExchange exchange, LocalDate date, int page) throws IOException {
        var failure = failures.poll();
        if (failure != null) {
            refuse(exchange, new Refusal(failure, "failure", "Сбой.", null));
            return;
        }
        var body = JSON.readTree(exchange.getRequestBody().readAllBytes());
        var before = sheets.getOrDefault(date, Sheet.BLANK);
        var wanted = page == 1 ? called(before, body) : served(before, body, page);
        var quiet = new TreeSet<>(before.quiet());
        quiet.remove(page);
        if (body.path("noSession").asBoolean(false)) {
            quiet.add(page);
        }
        var themes = themes(before, body, page);
        var next = before.next(wanted, quiet, themes);
        var write = new Write(
                date,
                page,
                exchange.getRequestHeaders().getFirst("If-Match"),
                wanted,
                body.path("correctionReason").asString(""),
                reasons(body.path("reasons")),
                body.path("typedAt").asString(""));
        writes.add(write);
        var changed = !before.entries().equals(wanted)
                || !before.quiet().equals(quiet)
                || !before.themes().equals(themes);
        var refusal = refusal(exchange, write, before, changed, body);
        if (refusal != null) {
            refuse(exchange, refusal);
            return;
        }
        var sheet = changed ? next : before;
        sheets.put(date, sheet);
        if (!swallow.get()) {
            json(
                    exchange,
                    200,
                    Map.of("date", date, "version", sheet.version(), "pages", sheet.pages(), "changed", changed));
        }
    }

    private @Nullable Refusal refusal(
            HttpExchange exchange, Write write, Sheet before, boolean changed, JsonNode body) {
        if (!token().equals(exchange.getRequestHeaders().getFirst("X-CSRF-TOKEN"))) {
            return new Refusal(403, "", "Запрос не со страницы портала.", null);
        }
        var refusal = rule.apply(write);
        if (refusal == null) {
            refusal = contradiction(before, body, write);
        }
        if (refusal != null || !changed) {
            return refusal;
        }
        int version = before.pages().getOrDefault(write.page(), 0);
        if (version > 0 && write.ifMatch() == null) {
            return new Refusal(428, "page-version-required", "Укажите версию страницы.", null);
        }
        return version > 0 && !("\"" + version + "\"").equals(write.ifMatch())
                ? new Refusal(412, "page-stale-version", "Страница изменена другим сотрудником.", null)
                : null;
    }

    /** What would stand on one page against another: a service of an absent child, a service lost unseen. */
    private static @Nullable Refusal contradiction(Sheet before, JsonNode body, Write write) {
        if (write.page() > 1) {
            return write.entries().values().stream()
                    .filter(entry -> !entry.attendance().equals("PRESENT")
                            && !entry.on(write.page()).isEmpty())
                    .findFirst()
                    .map(entry ->
                            new Refusal(422, "presence-missing", "Сначала отметьте присутствие.", entry.childId()))
                    .orElse(null);
        }
        return before.entries().values().stream()
                .filter(entry -> !named(body, entry.childId())
                        .containsAll(
                                write.entries()
                                                .getOrDefault(entry.childId(), Entry.absent(entry.childId()))
                                                .attendance()
                                                .equals("PRESENT")
                                        ? List.of()
                                        : entry.codes().stream()
                                                .filter(code -> !code.equals("5.1"))
                                                .toList()))
                .findFirst()
                .map(entry -> new Refusal(422, "marks-on-other-pages", "Есть отметки занятий.", entry.childId()))
                .orElse(null);
    }

    private static List<String> named(JsonNode body, String child) {
        return body.path("clear").path(child).values().stream()
                .map(JsonNode::asString)
                .toList();
    }

    private static Map<String, Entry> called(Sheet before, JsonNode body) {
        var entries = new LinkedHashMap<String, Entry>();
        for (var node : body.path("entries")) {
            var child = node.path("childId").asString();
            var present = node.path("attendance").asString().equals("PRESENT");
            var was = before.entries().get(child);
            var codes = Stream.concat(Stream.of("5.1"), was == null ? Stream.of() : was.codes().stream())
                    .distinct()
                    .sorted()
                    .toList();
            entries.put(
                    child,
                    new Entry(
                            child,
                            present ? "PRESENT" : "ABSENT",
                            present ? codes : List.of(),
                            detail(node.path("absence")),
                            detail(node.path("leaving"))));
        }
        return entries;
    }

    private static Map<String, Entry> served(Sheet before, JsonNode body, int page) {
        var entries = new LinkedHashMap<String, Entry>();
        before.entries().forEach((child, entry) -> entries.put(child, entry.with(page, List.of())));
        for (var node : body.path("entries")) {
            var child = node.path("childId").asString();
            var codes =
                    node.path("codes").values().stream().map(JsonNode::asString).toList();
            entries.merge(
                    child, new Entry(child, "", codes, null, null), (standing, none) -> standing.with(page, codes));
        }
        return entries;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, Object> detail(JsonNode node) {
        return node.isObject() ? JSON.convertValue(node, Map.class) : null;
    }

    private static Map<String, String> reasons(JsonNode node) {
        return node.propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, given -> given.getValue().asString()));
    }

    private String token() {
        return "token of " + account;
    }

    private static void refuse(HttpExchange exchange, Refusal refusal) throws IOException {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("status", refusal.status());
        problem.put("code", refusal.code());
        problem.put("detail", refusal.detail());
        if (!refusal.rules().isEmpty()) {
            problem.put("rules", refusal.rules());
        }
        if (refusal.child() != null) {
            problem.put("child", refusal.child());
        }
        json(exchange, refusal.status(), problem);
    }

    private static void json(HttpExchange exchange, int status, Object body) throws IOException {
        GridHost.send(exchange, status, "application/json", JSON.writeValueAsBytes(body));
    }
}
