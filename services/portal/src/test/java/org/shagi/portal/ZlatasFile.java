package org.shagi.portal;

/** Enrolment's answers about the papers of one case, who may take the child home, and the parents. */
final class ZlatasFile {

    private ZlatasFile() {}

    static void isKnownTo(StubServices services) {
        Zlata.isKnownTo(services, "ENROLLED", Zlata.contract(), Zlata.order());
        services.answer("GET enrolment/cases/k0/checklist", """
                {"caseId":"k0","from":"2019-01-09","to":"2019-07-09","items":[
                 {"id":"CONTRACT","item":"CONTRACT","number":"3","extra":false,"title":"Договор","quarter":null,"required":true,"stage":"CONTRACT",
                  "due":"2018-12-12","overdue":false,"state":"SIGNED","on":"2018-12-12","byItself":true,"mark":null,"files":[]},
                 {"id":"DIAGNOSTICS_FINAL","item":"DIAGNOSTICS_FINAL","number":"8","extra":false,"title":"Материалы заключительной диагностики","quarter":null,"required":true,"stage":"END_3",
                  "due":"2019-07-05","overdue":false,"state":"AWAITED","on":null,"byItself":false,"mark":null,"files":[]},
                 {"id":"RECOMMENDATIONS","item":"RECOMMENDATIONS","number":"9","extra":false,"title":"Рекомендации родителям","quarter":null,"required":true,"stage":"END_3",
                  "due":"2019-07-05","overdue":false,"state":"AWAITED","on":null,"byItself":false,"mark":null,"files":[]},
                 {"id":"INTERIM_ACT-2019Q1","item":"INTERIM_ACT","number":"5","extra":false,"title":"Акт, промежуточный","quarter":"2019Q1","required":true,
                  "stage":"QUARTER","due":"2019-03-29","overdue":true,"state":"MISSING","on":null,"byItself":false,"mark":null,"files":[]},
                 {"id":"COPIES","item":"COPIES","number":"доп.","extra":true,"title":"Копии документов","quarter":null,"required":true,"stage":"CONTRACT",
                  "due":"2018-12-12","overdue":false,"state":"PRESENT","on":"2018-12-14","byItself":false,
                  "mark":{"state":"PRESENT","on":"2018-12-14","recorded":{"by":"orlova","at":"2018-12-14T09:00:00Z"}},
                  "files":[{"id":"f1","item":"COPIES","type":"PDF","size":9,"sha256":"ab","fileName":"copies-ab.pdf",
                            "added":{"by":"orlova","at":"2018-12-14T09:00:00Z"},"removal":null}]}]}""");
        services.answer("GET enrolment/cases/k0/card", """
                {"caseId":"k0","sections":[{"number":1,"title":"Сведения о ребёнке","items":["CONTRACT"],"missing":[]},
                 {"number":2,"title":"Результаты","items":["INTERIM_ACT"],"missing":["INTERIM_ACT-2019Q1"]}],
                 "services":{"codes":["5.1","5.2"],"planned":{"5.1":123,"5.2":36},
                  "months":[{"month":"2019-01","daysPresent":15,"daysAbsent":1,"counts":{"5.1":15,"5.2":4},"served":19},
                            {"month":"2019-02","daysPresent":18,"daysAbsent":2,"counts":{"5.1":18,"5.2":6},"served":24}],
                  "total":{"month":null,"daysPresent":33,"daysAbsent":3,"counts":{"5.1":33,"5.2":10},"served":43},
                  "outstanding":{"5.1":90,"5.2":26}}}""");
        services.answer("GET enrolment/cases/k0/readiness", """
                {"caseId":"k0","lastDay":"2019-07-09","checkOn":"2019-07-05","ready":false,"rules":[
                 {"code":"contract-concluded","holds":true,"missing":[]},
                 {"code":"interim-acts-signed","holds":false,
                  "missing":[{"id":"INTERIM_ACT-2019Q1","number":"5","title":"Акт, промежуточный","quarter":"2019Q1"}]}]}""");
        services.answer("GET enrolment/cases/k0/consents", """
                [{"id":"s1","kind":"PHOTO_VIDEO","state":"ACTIVE","givenBy":"Абрамова Вера Павловна","authority":null,"purpose":"занятия",
                  "dataCategories":[],"resources":[],"prohibitions":["без имени"],"givenOn":"2019-01-09","validTo":"2019-07-09",
                  "remindOn":"2019-06-09","form":{"kind":"PHOTO_VIDEO","version":1,"title":"Согласие","basis":"ГК"},
                  "recorded":{"by":"orlova","at":"2019-01-09T09:00:00Z"},"withdrawal":null}]""");
        services.answer("GET enrolment/cases/k0/pickup", """
                {"caseId":"k0","inForce":1,"version":1,"departures":[],"applications":[
                 {"number":1,"selfDeparture":false,"selfRevokedFrom":null,"adults":[%s],"validFrom":"2019-01-09","validTo":"2019-07-09",
                  "on":"2019-01-09","recorded":{"by":"orlova","at":"2019-01-09T09:00:00Z"}}]}""".formatted(adult()));
        services.answer("GET enrolment/groups/romashka/pickups", """
                {"groupId":"romashka","on":"2019-01-16","children":[
                 {"caseId":"k0","childId":"c0","caseNumber":"1/2019","lastName":"Абрамова","firstName":"Злата","application":1,
                  "selfDeparture":true,"adults":[%s],"departures":[]},
                 {"caseId":"k1","childId":"c1","caseNumber":"2/2019","lastName":"Белкин","firstName":"Тимур","application":null,
                  "selfDeparture":false,"adults":[],"departures":[]}]}""".formatted(adult()));
        services.answer("GET enrolment/cases/k0/parents/urgent-services", """
                [{"id":"u1","number":1,"caseId":"k0","recipient":{"fullName":"Абрамова Вера Павловна","birthDate":"1985-04-01"},"kind":"FOOD",
                  "on":"2019-01-15","appliedOn":"2019-01-15","incomePaper":"справка","actNumber":"7","actOn":"2019-01-15","identified":false,
                  "recorded":{"by":"orlova","at":"2019-01-15T09:00:00Z"}}]""");
        services.answer("GET enrolment/cases/k0/parents/services", "[]");
        services.answer("GET enrolment/cases/k0/parents/prevention-events", """
                [{"id":"e1","code":"9.5","label":"Мероприятие","topic":"беседа о режиме","entered":{"at":"2019-01-12T09:00:00Z","late":true,
                  "lateReason":"болел специалист","recorded":{"by":"orlova","at":"2019-01-15T09:00:00Z"}}}]""");
    }

    private static String adult() {
        return """
                {"id":"1-1","fullName":"Абрамова Зима","address":"ул. Садовая, 1","phone":"+7 900 000-00-02","relation":"бабушка","revokedFrom":null}""";
    }
}
