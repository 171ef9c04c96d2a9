package org.shagi.portal;

/** What enrolment answers about the register and an import. */
final class Registered {

    private static final String BATCH = """
        {"id":"b1","messageType":"START","departmentId":"dep-1","from":"2019-01-01","to":"2019-01-31","profile":"regional",
         "profileTitle":"Региональный","state":"%s","steps":[{"state":"DRAFT","on":"2019-01-15","by":"registrar","at":"2019-01-15T07:00:00Z","note":null}],
         "sha256":"00aa","remarks":%d,
         "records":[{"caseId":"c0","caseNumber":"1/2018","name":"Абрамова Зоя","remarks":[%s]}],
         "columns":["Фамилия","СНИЛС"],"rows":[["Абрамова","112-233-445 95"]],
         "taken":[{"format":"CSV","sha256":"0123456789abcdef","state":"DRAFT","by":"registrar","at":"2019-01-15T08:00:00Z"}]}\
        """;

    private Registered() {}

    static void isKnownTo(StubServices services) {
        services.answer("GET enrolment/departments", "[{\"id\":\"dep-1\",\"name\":\"Отделение профилактики\"}]");
        services.answer(
                "GET enrolment/register/profiles",
                "[{\"id\":\"regional\",\"title\":\"Региональный\",\"schemaVersion\":\"1.0\"}]");
        services.answer("GET enrolment/register/batches", """
            [{"id":"b1","messageType":"START","departmentId":"dep-1","from":"2019-01-01","to":"2019-01-31","profile":"regional",
              "state":"DRAFT","records":0,"by":"registrar","at":"2019-01-15T07:00:00Z"}]\
            """);
        services.answer("GET enrolment/register/batches/b1", batch("DRAFT", true));
        services.answer("GET enrolment/imports/i1", imported("CHECKED", 3, 1));
    }

    static String batch(String state, boolean remarked) {
        return BATCH.formatted(
                state,
                remarked ? 1 : 0,
                remarked ? "{\"code\":\"register-document-form\",\"text\":\"Серия записана не по образцу.\"}" : "");
    }

    static String imported(String state, int done, int failed) {
        return """
            {"id":"i1","state":"%s","groupId":null,"at":"2019-01-15T07:00:00Z","total":3,"done":%d,"failed":%d,
             "rows":[{"row":4,"state":"FAILED","messages":[{"code":"import-cell-empty","text":"Не заполнено: «Фамилия»."}]}],
             "page":0,"pages":1}\
            """.formatted(state, done, failed);
    }
}
