package org.shagi.portal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers of diagnostics about a group: thirteen indicators, a closed primary round, results, trends, recommendations. */
final class DiagnosedGroup {

    static final int CHILDREN = 10;

    private static final List<String> INDICATORS = List.of(
            "Память",
            "Речевое развитие",
            "Мышление",
            "Представление об окружающем мире",
            "Познавательная активность",
            "Состояние эмоционального фона",
            "Самооценка",
            "Уровень тревожности",
            "Уровень агрессии",
            "Характер общения со взрослыми и сверстниками",
            "Культура поведения в общественных местах",
            "Организация деятельности",
            "Сформированность навыков самообслуживания");

    private DiagnosedGroup() {}

    /** What comes of the rounds of Romashka, of whom three are known by name; the intermediate round is closed. */
    static void hasResults(StubServices services) {
        services.answer("GET diagnostics/groups/romashka/rounds", """
            [{"id":"r1","groupId":"romashka","stage":"PRIMARY","openedOn":"2019-01-14","openedBy":"orlova","state":"OPEN",
              "closedBy":null,"diagnosed":1,"conduct":{"methods":["Лесенка"],"subgroups":[{"name":"1","children":["c0"]},{"name":"2","children":["c1"]}]},
              "timing":{"from":"2019-01-09","to":"2019-01-22","outside":true,
                        "observation":["2019-01-21","2019-01-22","2019-01-23","2019-01-24","2019-01-25"]},"version":1},
             {"id":"r2","groupId":"romashka","stage":"FINAL","openedOn":"2019-06-26","openedBy":"orlova","state":"CLOSED",
              "closedBy":"orlova","diagnosed":3,"version":9}]""");
        services.answer("GET diagnostics/groups/romashka/schedule", "{}");
        services.answer("GET diagnostics/rounds/r1/indicators", indicators(""));
        services.answer("GET diagnostics/rounds/r2/indicators", indicators(""));
        services.answer("GET diagnostics/rounds/r1/children/c0", """
            {"childId":"c0","levels":{"1":{"level":"RED","by":"orlova"}},
             "observations":{"6":{"days":{"1":{"level":"RED","by":"orlova"},"2":{"level":"BLUE","by":"orlova"}},"meanHundredths":150,"proposed":"RED"}}}""");
        var row =
                ",\"levels\":{\"c0\":\"RED\",\"c1\":\"BLUE\",\"c2\":\"GREEN\"},\"red\":1,\"blue\":1,\"green\":1,\"problems\":2,\"problemsPercentTenths\":667,\"prevailing\":true";
        var card = "{\"diagnosed\":3,\"children\":%s,\"indicators\":%s}".formatted(children(3), indicators(row));
        services.answer(
                "GET diagnostics/groups/romashka/course-card",
                "{\"groupId\":\"romashka\",\"stages\":{\"PRIMARY\":%s,\"INTERMEDIATE\":%s,\"FINAL\":%s}}"
                        .formatted(card, card, card));
        services.answer(
                "GET diagnostics/groups/romashka/results",
                """
            {"indicators":%s,"leftEarly":["c2"],"early":1,"unfinished":[],"open":0}""".formatted(
                                indicators(
                                        ",\"found\":{\"count\":2,\"children\":[\"c0\",\"c1\"]},\"reached\":{\"count\":1,\"children\":[\"c0\"]},\"improved\":{\"count\":0,\"children\":[]},\"open\":{\"count\":0,\"children\":[]},\"achievedPercentTenths\":500")));
        services.answer(
                "GET diagnostics/groups/romashka/trend",
                "{\"stages\":[%s]}"
                        .formatted(List.of("PRIMARY", "INTERMEDIATE", "FINAL").stream()
                                .map(stage -> "{\"stage\":\"%s\",\"groups\":2,\"indicators\":%s}"
                                        .formatted(
                                                stage,
                                                indicators(
                                                        ",\"problemsPercentTenths\":600,\"othersPercentTenths\":null")))
                                .collect(Collectors.joining(","))));
        services.answer(
                "GET diagnostics/groups/romashka/children/c0/trend",
                "{\"indicators\":%s}".formatted(indicators(",\"levels\":{\"PRIMARY\":\"RED\",\"FINAL\":\"GREEN\"}")));
        services.answer("GET diagnostics/readings?group=romashka&from=2019-01-09&to=2019-01-31", """
            {"more":false,"readings":[{"at":"2019-01-22T09:30:00Z","by":"orlova","what":"CARD","printed":true,"groupId":"romashka","roundId":"","children":["c0","c1"]},
             {"at":"2019-01-21T08:00:00Z","by":"orlova","what":"MATRIX","printed":false,"groupId":"romashka","roundId":"r1","children":["c0"]}]}""");
        services.answer("GET diagnostics/groups/romashka/parents-told", "{}");
        services.answer("PUT diagnostics/rounds/r2/parents-told", "{}");
        services.answer("GET diagnostics/rounds/r2/advice", """
            [{"childId":"c0","audience":"PARENTS","diagnosed":true,"written":true,"handedOverOn":"2019-06-28","version":2},
             {"childId":"c0","audience":"SCHOOL","diagnosed":true,"written":false,"handedOverOn":null,"version":0},
             {"childId":"c1","audience":"PARENTS","diagnosed":false,"written":false,"handedOverOn":null,"version":0},
             {"childId":"c1","audience":"SCHOOL","diagnosed":false,"written":true,"handedOverOn":null,"version":4},
             {"childId":"c2","audience":"PARENTS","diagnosed":true,"written":false,"handedOverOn":null,"version":0},
             {"childId":"c2","audience":"SCHOOL","diagnosed":true,"written":false,"handedOverOn":null,"version":0}]""");
        services.answer("GET diagnostics/rounds/r2/children/c0/advice/parents", """
            {"childId":"c0","audience":"PARENTS","lines":[{"indicator":1,"text":"Играть в лото"},{"indicator":0,"text":"Гулять"}],
             "diagnosed":true,"written":true,"handedOverOn":null,"version":3}""");
        services.answer("GET diagnostics/rounds/r2/children/c1/advice/parents", """
            {"childId":"c1","audience":"PARENTS","lines":[],"diagnosed":false,"written":false,"handedOverOn":null,"version":0}""");
        services.answer("GET diagnostics/rounds/r2/children/c2/advice/parents", """
            {"childId":"c2","audience":"PARENTS","lines":[],"diagnosed":true,"written":false,"handedOverOn":null,"version":0}""");
        services.answer(
                "PUT diagnostics/rounds/r2/children/c0/advice/parents",
                "{\"lines\":[],\"diagnosed\":true,\"written\":true,\"handedOverOn\":null,\"version\":4}");
        services.answer("POST diagnostics/groups/romashka/card.pdf", "%PDF");
    }

    /** Ten children by name and an open primary round in which nothing is entered yet. */
    static void isTen(StubServices services) {
        services.answer("GET enrolment/groups/romashka/roster", """
            {"groupId":"romashka","on":null,"children":%s}""".formatted(IntStream.range(0, CHILDREN)
                .mapToObj(i -> """
                    {"childId":"c%d","caseId":"k%d","caseNumber":"2019/%d","lastName":"Пробный%c","firstName":"Ясень","patronymic":null,
                     "birthDate":"2010-01-01","from":"2019-01-09","to":"2019-07-09","codes":["5.1"]}""".formatted(i, i, i, (char) ('а' + i)))
                .collect(Collectors.joining(",", "[", "]"))));
        services.answer(
                "GET diagnostics/groups/romashka/card",
                "{\"diagnosed\":0,\"children\":%s,\"indicators\":%s}"
                        .formatted(
                                children(CHILDREN),
                                indicators(
                                        ",\"levels\":{},\"red\":0,\"blue\":0,\"green\":0,\"problems\":0,\"problemsPercentTenths\":null")));
        for (int i = 0; i < CHILDREN; i++) {
            services.answer(
                    "PUT diagnostics/rounds/r1/children/c" + i, "{\"filled\":1,\"changed\":true,\"version\":2}");
        }
    }

    private static String children(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"childId\":\"c%d\",\"caseNumber\":\"%d\"}".formatted(i, i + 1))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String indicators(String more) {
        return IntStream.rangeClosed(1, INDICATORS.size())
                .mapToObj(number -> "{\"number\":%d,\"section\":\"%s\",\"name\":\"%s\"%s}"
                        .formatted(
                                number,
                                number < 5 ? "Познавательная деятельность" : "Развитие",
                                INDICATORS.get(number - 1),
                                more))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
