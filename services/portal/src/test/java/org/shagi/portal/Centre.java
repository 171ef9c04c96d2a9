package org.shagi.portal;

/** What quota says of a centre with one department: its figures, what today has brought, its reports. */
final class Centre {

    private Centre() {}

    static void isKnownTo(StubServices services) {
        services.answer("GET quota/fulfilment/map", """
            {"level":"department","months":["2019-01"],"allowedTenthsOfPercent":100,"revision":7,"rows":[{"id":"dep-1","name":"Отделение",
             "total":{"planTenths":798,"fact":70,"differenceTenths":-98,"percentTenths":877,"allowedTenths":80,"excessTenths":-18},
             "months":[{"month":"2019-01","planTenths":798,"fact":70,"differenceTenths":-98,"percentTenths":877,"allowedTenths":80,"excessTenths":-18}]}]}\
            """);
        services.answer(
                "GET quota/forecast",
                "{\"running\":120,\"atRisk\":51,\"page\":1,\"pages\":3,\"revision\":7,\"groups\":[%s]}"
                        .formatted(Romashka.forecast()));
        services.answer("GET quota/changes", """
            {"on":"2019-01-16","parts":[{"id":"dep-1","name":"Отделение","days":3,"services":-5,"planTenths":9180,"months":["2018-12","2019-01"]}]}\
            """);
        services.answer("GET quota/reports/assignment", report(null));
        services.answer("GET quota/reports/monthly", report(null).replace("\"assignment\"", "\"monthly\""));
        services.answer("GET quota/reports/assignment/versions", "[%s]".formatted(issued(2)));
        services.answer("GET quota/reports/monthly/versions", "[]");
        services.answer("GET quota/reports/assignment/remarks", """
            [{"key":"volume","name":"Количество услуг","unit":"единица","byHand":false,"executedTenths":null,"reason":"Болезни"},
             {"key":"satisfied","name":"Удовлетворённость","unit":"процент","byHand":true,"executedTenths":985,"reason":""}]\
            """);
        services.answer("GET quota/reports/versions/" + KEY + "/2", report(2));
        services.answer("POST quota/reports/assignment/versions", report(2));
    }

    static final String KEY = "assignment.centre.-.2019-01.2019-01";

    private static String report(Integer version) {
        return """
            {"kind":"assignment","title":"Отчёт о выполнении государственного задания","level":"centre","id":null,"name":null,
             "from":"2019-01","to":"2019-01","knownAt":"2019-01-16T07:00:00Z","revision":7,"position":{"attendance-journal-0":12},
             "version":%s,"columns":[{"key":"entry","title":"1. Уникальный номер"},{"key":"name","title":"Показатель"},{"key":"executed","title":"Исполнено"}],
             "rows":[{"key":"volume","cells":["не присвоен","Количество услуг",798]},{"key":"satisfied","cells":["не присвоен","Удовлетворённость",98.5]}],
             "changes":%s}\
            """.formatted(
                        version == null
                                ? "null"
                                : "{\"key\":\"%s\",\"number\":%d,\"issuedAt\":\"2019-01-16T07:00:00Z\",\"issuedBy\":\"center\"}"
                                        .formatted(KEY, version),
                        version == null
                                ? "[]"
                                : "[{\"row\":\"volume\",\"column\":\"Исполнено\",\"before\":790,\"after\":798}]");
    }

    private static String issued(int number) {
        return """
            {"key":"%s","number":%d,"level":"centre","id":null,"name":null,"from":"2019-01","to":"2019-01",
             "knownAt":"2019-01-16T07:00:00Z","revision":7,"position":{},"issuedAt":"2019-01-16T07:00:00Z","issuedBy":"center"}\
            """.formatted(KEY, number);
    }
}
