package org.shagi.portal;

/** Enrolment's answers about one case of the group «Ромашка», as far as it has come. */
final class Zlata {

    static final String CASE = "k0";

    private Zlata() {}

    /** @param more of the case, such as {@code "caseNumber":"1/2019"}; a comma stands before it */
    static void isKnownTo(StubServices services, String state, String... more) {
        services.answer("GET enrolment/cases/k0", file(state, more));
        services.answer("GET enrolment/applications?group=romashka", """
                [{"id":"k0","childId":"c0","groupId":"romashka","appliedOn":"2018-12-10","state":"%s","caseNumber":null,
                  "lastName":"Абрамова","firstName":"Злата","patronymic":"Игоревна"}]""".formatted(state));
        services.answer("GET enrolment/departments", """
                [{"id":"dep-1","name":"Отделение профилактики"}]""");
    }

    static String file(String state, String... more) {
        return """
                {"id":"k0","childId":"c0","departmentId":"dep-1","groupId":"romashka","appliedOn":"2018-12-10","state":"%s",
                 "child":{"lastName":"Абрамова","firstName":"Злата","patronymic":"Игоревна","birthDate":"2010-02-01","sex":"FEMALE",
                          "snils":"112-233-445 95","address":"ул. Садовая, 1"},
                 "representative":{"fullName":"Абрамова Вера Павловна","phone":"+7 900 000-00-01","relation":"мать"},
                 "notes":[]%s}""".formatted(state, more.length == 0 ? "" : "," + String.join(",", more));
    }

    static String programme() {
        return """
                "programme":{"number":"ИП-1","issuedOn":"2018-12-11","issuer":"Орган","validTo":"2019-07-09",
                 "services":[{"code":"5.1","volume":123}]}""";
    }

    static String contract() {
        return """
                "contract":{"number":"Д-1","concludedOn":"2018-12-12","from":"2019-01-09","to":"2019-07-09"}""";
    }

    static String order() {
        return """
                "caseNumber":"1/2019","order":{"number":"5","date":"2018-12-29"}""";
    }

    static String notified() {
        return """
                "milestones":[{"milestone":"START_NOTIFIED","on":"2018-12-13","number":"У-7","by":"orlova"}]""";
    }
}
