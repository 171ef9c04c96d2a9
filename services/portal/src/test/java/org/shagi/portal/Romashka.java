package org.shagi.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers of the services about one group of three, small enough to reckon by hand. */
final class Romashka {

    static final String ID = "romashka";
    static final List<String> NAMES = List.of("Абрамова Злата", "Белкин Тимур", "Вьюгина Майя");

    /** Three children, two indicators; nothing is entered of the first child. */
    static final String CARD = """
            {"groupId":"romashka","stage":"PRIMARY","diagnosed":1,
             "children":[{"childId":"c0","caseNumber":"1"},{"childId":"c1","caseNumber":"2"},{"childId":"c2","caseNumber":"3"}],
             "indicators":[
              {"number":1,"section":"Познавательная деятельность","name":"Память","levels":{"c1":"RED","c2":"GREEN"},
               "red":1,"blue":0,"green":1,"problems":1,"problemsPercentTenths":500},
              {"number":2,"section":"Познавательная деятельность","name":"Речевое развитие","levels":{"c1":"BLUE"},
               "red":0,"blue":1,"green":0,"problems":1,"problemsPercentTenths":1000}]}\
            """;

    private Romashka() {}

    static void isKnownTo(StubServices services) {
        var group = """
            {"id":"romashka","departmentId":"dep-1","departmentName":"Отделение профилактики","name":"Ромашка",
             "from":"2019-01-09","to":"2019-07-09","places":10,"enrolled":3,"state":"ENROLLED","order":null,"staff":[]}\
            """;
        services.answer("GET enrolment/groups", "[" + group + "]");
        services.answer("GET enrolment/groups/romashka", group);
        services.answer(
                "GET enrolment/groups/romashka/roster", "{\"groupId\":\"romashka\",\"children\":" + children() + "}");
        services.answer("GET identity/directory", """
                [{"id":"orlova","name":"Орлова Тамара Игоревна","roles":["GROUP_LEADER"],"departments":[],"open":true},
                 {"id":"sokolova","name":"Соколова Рената Павловна","roles":["PSYCHOLOGIST"],"departments":[],"open":true},
                 {"id":"left","name":"Бывшая Анна","roles":["GROUP_LEADER"],"departments":[],"open":false},
                 {"id":"kuznetsova","name":"Кузнецова Эльвира Олеговна","roles":["DEPARTMENT_HEAD"],"departments":["dep-1"],"open":true}]""");
        services.answer("GET attendance-journal/groups", """
            [{"id":"romashka","name":"Ромашка","departmentId":"dep-1","from":"2019-01-09","to":"2019-07-09"}]\
            """);
        services.answer("GET attendance-journal/groups/romashka/months/2019-01", journalMonth());
        services.answer("GET attendance-journal/groups/romashka/months/2019-01/closing", """
                {"closing":null,"hindrance":{"code":"month-not-filled","detail":"Месяц 01.2019 не закрыть: не заполнен 1 день, первый — 15.01.2019."},
                 "unfilled":[{"date":"2019-01-15","missing":3,"href":"/journal/romashka/2019-01?day=2019-01-15"}],
                 "pages":[],"total":40,"strangers":[],
                 "shortfalls":[{"childId":"c0","caseNumber":"1","missing":{"5.3":2}}],"handover":{"handedOver":null,"accepted":null},"corrections":[]}""");
        services.answer("GET attendance-journal/unfilled", "[]");
        services.answer("GET attendance-journal/absence-reasons", "[]");
        services.answer(
                "GET attendance-journal/unfilled?from=2019-01-03&to=2019-01-16",
                "[{\"groupId\":\"romashka\",\"name\":\"Ромашка\",\"date\":\"2019-01-15\"},"
                        + "{\"groupId\":\"romashka\",\"name\":\"Ромашка\",\"date\":\"2019-01-16\"}]");
        services.stream("GET quota/revision/changes", "id: 7\ndata: 7\n\n");
    }

    /** Themes of January, of which one is settled. */
    static void hasThemes(StubServices services) {
        var path = "attendance-journal/groups/romashka/themes/2019-01";
        services.answer("GET " + path, themes());
        services.answer("PUT " + path, themes());
        services.answer("GET attendance-journal/groups/romashka/emphases/2019-01", """
            [{"indicator":2,"title":"Речевое развитие","problems":7,"diagnosed":10,"takenBy":"orlova","takenOn":"2019-01-10"},
             {"indicator":1,"title":"Память","problems":6,"diagnosed":10,"takenBy":null,"takenOn":null}]""");
        services.answer("PUT attendance-journal/groups/romashka/emphases/2019-01/1", "[]");
    }

    private static String themes() {
        return """
            {"period":"2019-01","state":"DRAFT","version":3,"drawnBy":["orlova"],
             "events":[{"section":"CHILDREN","date":"2019-01-23","week":null,"theme":"Режим дня","programmeSection":null,"code":"5.2","provider":"GROUP_LEADER"},
                       {"section":"PARENTS","date":null,"week":2,"theme":"Встреча","programmeSection":null,"code":null,"provider":"PSYCHOLOGIST"}],
             "history":[{"step":"RETURN","by":"kuznetsova","at":"2018-12-26T09:00:00Z","remark":"Добавьте темы"}]}\
            """;
    }

    /** A print of January that has changed since, and a cell that is not filled in. */
    static void hasPrints(StubServices services) {
        services.answer("GET attendance-journal/groups/romashka/months/2019-01/prints/3f2a91bc00d47e15", """
            {"fingerprint":"3f2a 91bc 00d4 7e15","printedBy":"orlova","printedAt":"2019-01-15T12:00:00Z","same":false,
             "days":[{"date":"2019-01-14","printedVersion":1,"version":2,"topicsChanged":false,
                      "cells":[{"childId":"child-7","caseNumber":"7/2019","printed":"1567","now":"Н"}]}]}\
            """);
        services.answer("GET attendance-journal/unfilled", """
            [{"groupId":"romashka","name":"Ромашка","departmentId":"dep-1","date":"2019-01-15",
              "href":"/journal/romashka/2019-01?day=2019-01-15",
              "missing":[{"childId":"child-7","caseNumber":"7/2019","href":"/journal/romashka/2019-01?day=2019-01-15&child=child-7"}]}]\
            """);
    }

    static void hasItsPlan(StubServices services) {
        services.answer("GET state-assignment/groups/romashka/plan", """
            {"groupId":"romashka","standardVersion":"S003-2019","children":3,"monthTenths":798,
             "codes":[{"code":"5.1","name":"Обеспечение площадью","normTenths":206},{"code":"5.2","name":"Здоровый образ жизни","normTenths":60}]}\
            """);
        services.answer("GET state-assignment/groups/romashka/plans/2019-01", """
            {"groupId":"romashka","month":"2019-01","version":2,"workingDays":3,
             "days":[{"date":"2019-01-09","codes":["5.1"]},{"date":"2019-01-10","codes":["5.1","5.2"]},{"date":"2019-01-11","codes":["5.1"]}],
             "codes":[{"code":"5.1","planned":9,"standardTenths":618,"differenceTenths":-528},
                      {"code":"5.2","planned":3,"standardTenths":180,"differenceTenths":-150}]}\
            """);
        services.answer("GET quota/fulfilment?level=group&id=romashka&from=2019-01&to=2019-01", january());
        services.answer("GET quota/counts?level=group&id=romashka&by=child", counts("c0", "c1"));
        services.answer("GET quota/counts?level=centre&by=kind", counts("HOUSEHOLD", "LEGAL"));
        services.answer("GET quota/forecast/groups/romashka", "[%s]".formatted(forecast()));
    }

    /** A January at risk, told of a week ago: two services by two people, a day without a sheet, February not drawn. */
    static String forecast() {
        return """
            {"groupId":"romashka","departmentId":"dep-1","name":"Ромашка","span":"month","until":"2019-01-31","daysLeft":12,
             "unfilled":["2019-01-14"],"undrawn":["2019-02"],"atRisk":true,"limit":"at-risk",
             "warning":{"month":"2019-01","limit":"at-risk","at":"2019-01-10T08:00:00Z"},
             "attendance":{"likely":911,"low":870,"high":952,"childDays":45},
             "total":{"planTenths":798,"factTenths":110,"lowTenths":600,"likelyTenths":650,"highTenths":690,"mostTenths":700,"missingTenths":148},
             "codes":[{"key":"5.1","outlook":{"planTenths":618,"factTenths":80,"lowTenths":480,"likelyTenths":510,"highTenths":540,"mostTenths":550,"missingTenths":108}}],
             "givers":[{"account":"kuznetsova","role":null,"outlook":{"planTenths":300,"factTenths":40,"lowTenths":240,"likelyTenths":255,"highTenths":270,"mostTenths":275,"missingTenths":45}},
                         {"account":null,"role":"head","outlook":{"planTenths":618,"factTenths":80,"lowTenths":480,"likelyTenths":510,"highTenths":540,"mostTenths":550,"missingTenths":108}}],
             "href":"/groups/romashka/plan/catch-up"}\
            """;
    }

    /** A January that is short, explained, with two suggestions; its course and its cyclogram. */
    static void isPlanned(StubServices services, String state, int version) {
        services.answer("GET state-assignment/groups/romashka/plans/2019-01", """
            {"groupId":"romashka","month":"2019-01","version":%d,"workingDays":3,"state":"%s","amendment":"","approvalDue":"2018-12-26",
             "days":[{"date":"2019-01-09","codes":["5.1"],"sessions":[]},
                     {"date":"2019-01-10","codes":["5.1","5.2"],"sessions":[{"code":"5.2","from":"11:00","to":"11:40","provider":"GROUP_LEADER","kind":"RESERVE"}]},
                     {"date":"2019-01-11","codes":["5.1"],"sessions":[]}],
             "codes":[{"code":"5.1","planned":9,"standardTenths":618,"differenceTenths":-528,"given":8,"courseTenths":3708,"givenSinceStart":8,"givenSinceNewYear":8,"courseDifferenceTenths":3628},
                      {"code":"5.2","planned":3,"standardTenths":180,"differenceTenths":-150,"given":3,"courseTenths":1080,"givenSinceStart":3,"givenSinceNewYear":3,"courseDifferenceTenths":1050}],
             "shortages":[{"code":"5.1","normTenths":206,"planned":3,"missingTenths":176,"coverable":0,"causes":[{"kind":"FEW_WORKING_DAYS","weekday":0,"number":3,"dates":[]}]},
                          {"code":"5.2","normTenths":60,"planned":1,"missingTenths":50,"coverable":2,"causes":[{"kind":"RARE_WEEKDAY","weekday":2,"number":2,"dates":["2019-01-01","2019-01-08"]},{"kind":"NO_FREE_PLACE","weekday":0,"number":0,"dates":[]}]}],
             "suggestions":[{"date":"2019-01-09","from":"11:00","to":"11:40","code":"5.2","provider":"GROUP_LEADER","kind":"PART"},
                            {"date":"2019-01-11","from":"12:10","to":"12:50","code":"5.2","provider":"GROUP_LEADER","kind":"FIFTH"}],
             "editions":[%s]}\
            """.formatted(
                        version,
                        state,
                        "APPROVED".equals(state)
                                ? "{\"number\":1,\"approvedBy\":\"kuznetsova\",\"approvedOn\":\"2019-01-09\",\"due\":\"2018-12-26\",\"late\":true,\"reason\":\"\",\"days\":[]}"
                                : ""));
        services.answer("GET state-assignment/groups/romashka/reachability", """
            {"from":"2019-01-09","to":"2019-07-09","workingDays":123,"reachable":false,"normTenths":5508,"byCyclogram":549,"ceiling":552,
             "codes":[{"code":"5.1","daily":true,"normTenths":1236,"byCyclogram":123,"ceiling":123,"differenceTenths":-6,"reachable":false},
                      {"code":"5.2","daily":false,"normTenths":360,"byCyclogram":36,"ceiling":36,"differenceTenths":0,"reachable":true}],
             "nearest":[{"from":"2019-01-09","to":"2019-07-10","workingDays":124,"ceiling":555}]}\
            """);
        services.answer("GET state-assignment/groups/romashka/catch-up", """
            {"codes":[{"code":"5.1","daily":true,"normTenths":3708,"given":8,"ahead":300,"behindTenths":628,"missingSessions":0,"coverable":0,"lostTenths":628,"missedByAbsence":1},
                      {"code":"5.2","daily":false,"normTenths":1080,"given":3,"ahead":99,"behindTenths":60,"missingSessions":2,"coverable":1,"lostTenths":30,"missedByAbsence":0}],
             "suggestions":[{"date":"2019-02-04","from":"11:00","to":"11:40","code":"5.2","provider":"GROUP_LEADER","kind":"RESERVE"}],
             "staff":{"GROUP_LEADER":["orlova"]},
             "shortfall":{"month":"2019-01","limit":"AT_RISK","missingTenths":{"5.1":310,"5.2":60},"noticedAt":"2019-01-10T08:00:00Z"}}\
            """);
        services.answer("GET state-assignment/groups/romashka/cyclogram", """
            {"groupId":"romashka","version":0,"sample":true,
             "cells":[{"weekday":1,"from":"09:00","to":"11:00","weeks":[1,2,3,4],"codes":["5.6"],"reserve":false,"activity":"Приём детей","provider":"GROUP_LEADER"},
                      {"weekday":1,"from":"11:00","to":"13:00","weeks":[1,3],"codes":["5.2","5.3"],"reserve":true,"activity":"Резерв","provider":"GROUP_LEADER"},
                      {"weekday":2,"from":"09:00","to":"11:00","weeks":[1,2,3,4],"codes":["5.3"],"reserve":false,"activity":"Занятие","provider":"PSYCHOLOGIST"}],
             "cycle":[{"code":"5.1","services":20,"normTenths":206},{"code":"5.2","services":6,"normTenths":60}]}\
            """);
    }

    /** A distribution order, conditions, findings about the cyclogram, and an amended assignment of 2019 whose plans are being drawn. */
    static void isOrdered(StubServices services) {
        services.answer("GET state-assignment/groups/romashka/cyclogram/findings", """
            [{"kind":"TWO_ROOMS","facts":{"weekday":2,"from":"12:10","role":"PSYCHOLOGIST","group":"Василёк"}},
             {"kind":"BELOW_NORM","facts":{"service":"5.9","given":0,"normTenths":20}}]""");
        services.answer("GET state-assignment/groups/romashka/distribution", """
            {"groupId":"romashka","children":3,"number":"7-р","orderedOn":"2019-01-09","version":1,
             "rows":[{"code":"5.1","name":"Обеспечение площадью","childTenths":206,"groupTenths":618,"courseTenths":3708,"givers":["kuznetsova"]},
                     {"code":"5.2","name":"Здоровый образ жизни","childTenths":60,"groupTenths":180,"courseTenths":1080,"givers":["orlova","sokolova"]}],
             "monthTenthsByGiver":{"kuznetsova":618,"orlova":180},"courseTenthsByGiver":{"kuznetsova":3708,"orlova":1080},
             "extras":[{"childId":"c0","code":"5.2","date":"2019-01-16","giver":"orlova"}]}""");
        services.answer("GET state-assignment/groups/romashka/planning-conditions", """
            {"reading":"OCCURRENCE","weekdays":{"PSYCHOLOGIST":[1,2,3]},"absences":[{"role":"PSYCHOLOGIST","from":"2019-02-04","to":"2019-02-08"}],"saturdayAs":3}""");
        services.answer("GET state-assignment/assignments", "[2019]");
        services.answer("GET state-assignment/standards", """
            [{"version":"S003-2019","inForceFrom":"2019-01-01","uniqueNumber":"8532000.99.0.АЭ10АА00000","technicalNumber":"22031000000000001006100","monthTenths":918,
              "codes":[{"code":"5.7","name":"Организация досуга","kind":"PEDAGOGICAL","journalPage":2,"normTenths":60,"daily":false,"provider":"GROUP_LEADER","substitutes":["CIRCLE_LEADER"]}]}]""");
        services.answer("GET state-assignment/assignments/2019", """
            {"year":2019,"number":"2","orderedOn":"2019-03-01","children":22,"standardVersion":"S003-2019","yearTenths":121176,"version":2,
             "indicators":[{"name":"Численность","unit":"человек","okei":"792","approved":22,"allowedDeviationTenths":100,
                            "parts":[{"departmentId":"d1","half":1,"approved":10},{"departmentId":"d1","half":2,"approved":12}]}],
             "codes":[{"code":"5.1","name":"Обеспечение площадью","yearTenths":27192}],
             "history":[{"version":2,"number":"2","orderedOn":"2019-03-01","by":"center","at":"2019-03-01T09:00:00Z",
                         "changes":[{"kind":"CHILDREN","indicator":null,"departmentId":null,"half":null,"before":"21","after":"22"},
                                    {"kind":"PART","indicator":"Численность","departmentId":"d1","half":2,"before":"11","after":"12"}]},
                        {"version":1,"number":"1","orderedOn":"2018-12-20","by":"center","at":"2018-12-20T09:00:00Z","changes":[]}]}""");
        services.answer("GET state-assignment/years/2019/planning", """
            {"state":"RUNNING","by":"center","begunAt":"2019-01-09T09:00:00Z","groups":20,"done":7,"drawn":42,"missed":11,"refused":[],"seenAt":"2019-01-09T09:00:01Z"}""");
    }

    /** What was counted in January, on these lines. */
    static String counts(String... keys) {
        return """
            {"level":"group","id":"romashka","name":"Ромашка","from":"2019-01","to":"2019-01","asOf":null,"revision":7,"position":{},
             "total":{"services":764,"recipients":2,"firstTime":1,"disabled":null,"enrolled":3,"personDays":45,"absences":6,"days":15,"lateDays":0,
                      "groups":1,"places":10},
             "lines":[%s]}""".formatted(Stream.of(keys)
                .map("{\"key\":\"%s\",\"services\":382,\"recipients\":1,\"personDays\":22}"::formatted)
                .collect(Collectors.joining(",")));
    }

    static void hasARound(StubServices services) {
        services.answer("GET diagnostics/groups/romashka/rounds", """
            [{"id":"r1","groupId":"romashka","stage":"PRIMARY","openedOn":"2019-01-14","openedBy":"orlova","state":"OPEN",
              "closedBy":null,"diagnosed":1,"version":1}]\
            """);
        services.answer("GET diagnostics/groups/romashka/card", CARD);
        services.answer("PUT diagnostics/rounds/r1/children/c0", "{\"filled\":1,\"changed\":true,\"version\":2}");
        DiagnosedGroup.hasResults(services);
    }

    static String january() {
        return """
            {"level":"group","id":"romashka","name":"Ромашка","from":"2019-01","to":"2019-01","revision":7,
             "total":{"planTenths":798,"fact":11,"differenceTenths":-688,"percentTenths":138,"allowedTenths":80,"excessTenths":-608},
             "formula":"Отклонение: факт − план",
             "codes":[{"code":"5.1","planTenths":618,"fact":8,"differenceTenths":-538,"percentTenths":129,"allowedTenths":62,"excessTenths":-476},
                      {"code":"5.2","planTenths":180,"fact":3,"differenceTenths":-150,"percentTenths":167,"allowedTenths":18,"excessTenths":-132}],
             "months":[{"month":"2019-01","planTenths":798,"fact":11,"differenceTenths":-688,"percentTenths":138,"allowedTenths":80,"excessTenths":-608}],"parts":[]}\
            """;
    }

    /** Five deadlines from four services, on the morning of 16 January 2019. */
    static void owes(StubServices services) {
        services.answer(
                "GET enrolment/deadlines",
                "["
                        + deadline(
                                "T-10",
                                "Заключить договор",
                                "2019-01-11",
                                "OVERDUE",
                                "DEPARTMENT_HEAD",
                                "",
                                "/cases/k0")
                        + ","
                        + deadline(
                                "T-12",
                                "Уведомить уполномоченный орган",
                                "2019-02-25",
                                "LATER",
                                "DEPARTMENT_HEAD",
                                "",
                                "/cases/k1")
                        + "]");
        services.answer(
                "GET attendance-journal/deadlines",
                "["
                        + deadline(
                                        "T-30",
                                        "Внести запись в журнал группы",
                                        "2019-01-16",
                                        "OVERDUE",
                                        "GROUP_LEADER",
                                        "\"orlova\"",
                                        "/journal/romashka/2019-01?day=2019-01-15")
                                .replace("\"dueAt\":null", "\"dueAt\":\"2019-01-16T11:00:00Z\"")
                        + "]");
        services.answer(
                "GET state-assignment/deadlines",
                "["
                        + deadline(
                                "T-14",
                                "Составить план",
                                "2019-01-16",
                                "TODAY",
                                "GROUP_LEADER",
                                "\"orlova\"",
                                "/groups/romashka/plan/2019-02")
                        + "]");
        services.answer(
                "GET diagnostics/deadlines",
                "["
                        + deadline(
                                "T-41",
                                "Провести первичную диагностику",
                                "2019-01-22",
                                "WEEK",
                                "PSYCHOLOGIST",
                                "\"sokolova\"",
                                "/groups/romashka/diagnostics")
                        + "]");
    }

    private static String deadline(
            String rule, String title, String due, String state, String owner, String staff, String href) {
        return """
            {"rule":"%s","title":"%s","source":"S003","departmentId":"dep-1","groupId":"romashka",
             "subject":{"kind":"GROUP","id":"romashka","label":"Ромашка"},"owner":"%s","staff":[%s],"since":"2019-01-09",
             "opens":null,"due":"%s","dueAt":null,"doneOn":null,"state":"%s","late":false,"preliminary":false,"href":"%s"}\
            """.formatted(rule, title, owner, staff, due, state, href);
    }

    private static String children() {
        return IntStream.range(0, NAMES.size())
                .mapToObj(i -> {
                    var name = NAMES.get(i).split(" ");
                    return """
                        {"childId":"c%d","caseId":"k%d","caseNumber":"2019/%d","lastName":"%s","firstName":"%s","patronymic":null,
                         "birthDate":"2010-0%d-01","from":"2019-01-09","to":"2019-07-09","codes":["5.1","5.2"]}\
                        """.formatted(i, i, i + 1, name[0], name[1], i + 1);
                })
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String journalMonth() {
        var children = IntStream.range(0, NAMES.size())
                .mapToObj(i -> """
                    {"childId":"c%d","caseNumber":"2019/%d","from":"2019-01-09","to":"2019-07-09","codes":["5.1"]}\
                    """.formatted(i, i + 1))
                .collect(Collectors.joining(",", "[", "]"));
        var days = Stream.iterate(LocalDate.of(2019, 1, 9), day -> day.plusDays(1))
                .limit(3)
                .map(day -> "\"" + day + "\"")
                .collect(Collectors.joining(",", "[", "]"));
        return """
            {"groupId":"romashka","name":"Ромашка","month":"2019-01","workingDays":%s,"children":%s,"days":[],
             "totals":{"counts":{},"total":0}}\
            """.formatted(days, children);
    }
}
