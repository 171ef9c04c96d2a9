package org.shagi.portal.journal;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.webjars.WebJarVersionLocator;
import tools.jackson.databind.json.JsonMapper;

/** Serves the grid's own files and styles and one page that holds nothing but the grid, inside a frame of the portal's size. */
final class GridHost {

    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript", "css", "text/css", "svg", "image/svg+xml", "html", "text/html");
    private static final String MONTHS = "/journal/" + JournalWorld.GROUP + "/";
    private static final String WEBJAR = "/webjars/";
    private static final WebJarVersionLocator WEBJARS = new WebJarVersionLocator();

    /** The day that the page calls today. */
    LocalDate today = LocalDate.of(2019, 1, 30);

    Locale language = Locale.of("ru");
    boolean readOnly;

    /** Whose page it is. */
    String account = "orlova";

    /** How many days names may stay on the device. */
    int keepDays = 7;

    void serve(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.startsWith(MONTHS)) {
            var query = exchange.getRequestURI().getQuery();
            var day = asked(query, "day");
            send(
                    exchange,
                    200,
                    "text/html",
                    page(path.substring(MONTHS.length()), day, asked(query, "child"))
                            .getBytes(StandardCharsets.UTF_8));
            return;
        }
        try (var content = GridHost.class.getResourceAsStream(file(path))) {
            if (content == null) {
                send(exchange, 404, "text/plain", new byte[0]);
            } else {
                send(
                        exchange,
                        200,
                        TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain"),
                        content.readAllBytes());
            }
        }
    }

    /** @param path such as {@code /css/tokens.css}, or {@code /webjars/tabler__core/dist/…} without the version */
    private static String file(String path) {
        if (!path.startsWith(WEBJAR)) {
            return "/portal/static" + path;
        }
        var rest = path.substring(WEBJAR.length()).split("/", 2);
        return "/" + WEBJARS.fullPath(rest[0], rest[1]);
    }

    static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static String asked(@Nullable String query, String name) {
        return Stream.of(query == null ? new String[0] : query.split("&"))
                .filter(each -> each.startsWith(name + "="))
                .map(each -> each.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }

    private String page(String month, String day, String child) {
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="UTF-8"><title>Журнал</title>
                <link rel="stylesheet" href="/webjars/tabler__core/dist/css/tabler.min.css">
                <link rel="stylesheet" href="/css/tokens.css"><link rel="stylesheet" href="/css/shagi.css">
                <link rel="stylesheet" href="/journal/journal.css"><script type="module" src="/journal/journal.js"></script></head>
                <body class="shell"><header class="shell-top"><span class="brand">Шаги</span></header>
                <nav class="shell-menu" aria-label="Разделы"><ul><li><a href="/">Сегодня</a></li></ul></nav>
                <main class="shell-main"><h1>Январь 2019 · Ромашка</h1>
                <journal-grid group="%s" month="%s" today="%s" day="%s" child="%s" %s label="Журнал" journal="/api/attendance-journal"
                  account="%s" people='{"sokolova":"Соколова Р.П.","orlova":"Орлова Т.И."}' zone="Europe/Kaliningrad" keep-days="%d" roster="/api/enrolment/groups/%s/roster" csrf="/csrf"><script type="application/json">%s</script></journal-grid>
                </main></body></html>
                """.formatted(
                        language.getLanguage(),
                        JournalWorld.GROUP,
                        month,
                        today,
                        day,
                        child,
                        readOnly ? "read-only" : "",
                        account,
                        keepDays,
                        JournalWorld.GROUP,
                        new JournalTexts(JsonMapper.shared()).of(language));
    }
}
