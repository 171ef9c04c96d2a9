package org.shagi.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;

/** How long the pages of cases take, each kind of question, over HTTP by one who sees the whole centre. */
final class SearchFigures {

    private static final int TIMES = 40;
    private static final double LIMIT_MILLIS = 100;
    private static final int PAGE = 50;

    private final RunningService enrolment;

    SearchFigures(RunningService enrolment) {
        this.enrolment = enrolment;
    }

    void run() throws Exception {
        long scans = enrolment.collectionScans();
        var group = enrolment.get("/groups").get(0);
        measure("surname", Map.of("text", "Белушкина"));
        measure("three letters", Map.of("text", "бел"));
        measure("surname and first name", Map.of("text", "Белушкина Яна"));
        measure("common first name", Map.of("text", "Проба"));
        measure("group", Map.of("group", group.path("id").asString()));
        measure("department", Map.of("department", group.path("departmentId").asString()));
        measure("state", Map.of("state", "ENROLLED"));
        measure("everything", Map.of());
        System.out.printf("queries that no index served: %d%n", enrolment.collectionScans() - scans);
    }

    private void measure(String what, Map<String, Object> query) throws Exception {
        int last = (search(query, 0) - 1) / PAGE;
        Answers.measure(what, TIMES, LIMIT_MILLIS, () -> search(query, 0));
        if (last > 0) {
            Answers.measure(what + ", last page", TIMES, LIMIT_MILLIS, () -> search(query, last));
        }
    }

    private int search(Map<String, Object> query, int page) throws Exception {
        var body = new LinkedHashMap<>(query);
        body.put("page", page);
        return enrolment.post("/cases/search", body).path("total").asInt();
    }
}
