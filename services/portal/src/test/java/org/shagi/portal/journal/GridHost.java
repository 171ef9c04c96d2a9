package org.shagi.portal.journal;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Serves the grid's own files and styles and one page that holds nothing but the grid, inside a frame of the portal's size. */
final class GridHost {

    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript", "css", "text/css", "svg", "image/svg+xml", "html", "text/html");
    private static final Map<String, String> WEBJARS = Map.of(
            "/webjars/tabler__core/dist/css/tabler.min.css",
            "/META-INF/resources/webjars/tabler__core/1.4.0/dist/css/tabler.min.css");

    private final Locale language;
    private final String today;

    /** @param today ISO date that the page calls today */
    GridHost(Locale language, String today) {
        this.language = language;
        this.today = today;
    }

    void serve(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.startsWith("/month/")) {
            var query = exchange.getRequestURI().getQuery();
            var day = query == null ? "" : query.replace("day=", "");
            send(exchange, 200, "text/html", page(path.substring("/month/".length()), day).getBytes(StandardCharsets.UTF_8));
            return;
        }
        var file = WEBJARS.getOrDefault(path, "/portal/static" + path);
        try (var content = GridHost.class.getResourceAsStream(file)) {
            if (content == null) {
                send(exchange, 404, "text/plain", new byte[0]);
            } else {
                send(exchange, 200, TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain"), content.readAllBytes());
            }
        }
    }

    static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private String page(String month, String day) {
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="UTF-8"><title>Журнал</title>
                <link rel="stylesheet" href="/webjars/tabler__core/dist/css/tabler.min.css">
                <link rel="stylesheet" href="/css/tokens.css"><link rel="stylesheet" href="/css/shagi.css">
                <link rel="stylesheet" href="/journal/journal.css"><script type="module" src="/journal/journal.js"></script></head>
                <body class="shell"><header class="shell-top"><span class="brand">Шаги</span></header>
                <nav class="shell-menu" aria-label="Разделы"><ul><li><a href="/">Сегодня</a></li></ul></nav>
                <main class="shell-main"><h1>Январь 2019 · Ромашка</h1>
                <journal-grid group="%s" month="%s" today="%s" day="%s" label="Журнал" journal="/api/attendance-journal"
                  roster="/api/enrolment/groups/%s/roster" csrf="/csrf"><script type="application/json">%s</script></journal-grid>
                </main></body></html>
                """
                .formatted(
                        language.getLanguage(), JournalWorld.GROUP, month, today, day, JournalWorld.GROUP,
                        JsonMapper.shared().writeValueAsString(new JournalTexts().of(language)));
    }
}
