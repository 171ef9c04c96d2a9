package org.shagi.portal;

import java.util.stream.IntStream;

/** What the journal knows of «Ромашка» besides its marks: absences, timeliness, outings, a closed month. */
final class JournalCare {

    private static final String GROUP = "attendance-journal/groups/romashka";

    private JournalCare() {}

    static void isKnownTo(StubServices services) {
        services.answer("GET attendance-journal/absence-reasons", """
            [{"code":"ILLNESS","text":"Болезнь","needsComment":false},{"code":"OTHER","text":"Другая","needsComment":true}]""");
        services.answer("GET " + GROUP + "/absences", """
            [{"childId":"c0","caseNumber":"1/2019","from":"2019-01-09","to":"2019-01-11","days":3,"followUp":null},
             {"childId":"c1","caseNumber":"2/2019","from":"2019-01-14","to":"2019-01-16","days":3,
              "followUp":{"what":"семья уехала","by":"orlova","at":"2019-01-16T12:00:00Z"}}]""");
        IntStream.range(0, 12)
                .forEach(child -> services.answer(
                        "GET " + GROUP + "/children/c" + child + "/planned-absences",
                        "{\"childId\":\"c" + child + "\",\"version\":0,\"spans\":[]}"));
        services.answer("GET " + GROUP + "/children/c1/planned-absences", """
            {"childId":"c1","version":2,"spans":[{"from":"2019-01-21","to":"2019-01-23","reason":"ILLNESS","comment":null}]}""");
        services.answer("PUT " + GROUP + "/children/c1/planned-absences", "{}");
        services.answer("POST " + GROUP + "/children/c0/absence-follow-ups", "{}");
        services.answer("GET " + GROUP + "/months/2019-01/ledger", """
            {"groupId":"romashka","month":"2019-01","share":{"marks":40,"inTime":38,"shareTenths":950},
             "specialists":[{"account":"sokolova","share":{"marks":8,"inTime":6,"shareTenths":750}}],
             "lines":[{"date":"2019-01-09","childId":"c0","cell":"5.3","state":"LATE","value":"sokolova","writtenBy":"sokolova",
                       "writtenAt":"2019-01-11T08:00:00Z","why":"не было связи","to":null,"correctedBy":null,"correctedAt":null},
                      {"date":"2019-01-10","childId":"c1","cell":"attendance","state":"CORRECTED","value":"PRESENT","writtenBy":"orlova",
                       "writtenAt":"2019-01-10T08:00:00Z","why":"по ведомости","to":"ABSENT","correctedBy":"orlova","correctedAt":"2019-01-11T08:00:00Z"},
                      {"date":"2019-01-10","childId":"c1","cell":"absence","state":"CORRECTED","value":"ILLNESS","writtenBy":"orlova",
                       "writtenAt":"2019-01-10T08:00:00Z","why":null,"to":null,"correctedBy":"orlova","correctedAt":"2019-01-11T08:00:00Z"},
                      {"date":"2019-01-10","childId":"c1","cell":"leaving","state":"CORRECTED","value":"12:30 OTHER по просьбе","writtenBy":"orlova",
                       "writtenAt":"2019-01-10T08:00:00Z","why":null,"to":null,"correctedBy":"orlova","correctedAt":"2019-01-11T08:00:00Z"},
                      {"date":"2019-01-10","childId":null,"cell":"theme-5.3","state":"CORRECTED","value":"Мимика","writtenBy":"sokolova",
                       "writtenAt":"2019-01-10T08:00:00Z","why":null,"to":"Жесты","correctedBy":"sokolova","correctedAt":"2019-01-11T08:00:00Z"}]}""");
        services.answer("GET attendance-journal/timeliness?month=2019-01", """
            [{"departmentId":"dep-1","share":{"marks":40,"inTime":38,"shareTenths":950},
              "groups":[{"groupId":"romashka","name":"Ромашка","share":{"marks":40,"inTime":38,"shareTenths":950},
                         "specialists":[{"account":"sokolova","share":{"marks":8,"inTime":6,"shareTenths":750}}]}]}]""");
        services.answer("GET " + GROUP + "/children/c0/card?month=2019-01", """
            {"groupId":"romashka","childId":"c0","caseNumber":"1/2019",
             "months":[{"month":"2019-01","closed":false,"daysPresent":14,"daysAbsent":1,"counts":{"5.1":14,"5.3":6},"total":20}],
             "counts":{"5.1":14,"5.3":6},"total":20,"programme":[{"code":"5.3","volume":36,"given":6,"left":30}]}""");
        services.answer("GET " + GROUP + "/months/2019-01/outings", """
            {"outings":[{"groupId":"romashka","date":"2019-01-16","route":"центр — парк — центр","leaves":"10:00","returns":"12:00",
                         "children":["c0"],"escorts":["orlova"],"order":{"number":"4","on":"2019-01-14"},"briefing":null,"writtenBy":"orlova","version":2}],
             "unready":[{"date":"2019-01-16","theme":"Зимний парк","code":"5.5","missing":["BRIEFING"]}]}""");
        services.answer("PUT " + GROUP + "/outings/2019-01-16", "{}");
        services.answer("POST " + GROUP + "/outings/2019-01-16/order.pdf", "{}");
        services.answer("GET " + GROUP + "/themes/circle", """
            {"period":"circle","state":"DRAFT","version":0,"drawnBy":[],"events":[],"history":[]}""");
        services.answer("PUT " + GROUP + "/months/2019-01/closing/handover", "{}");
        services.answer("PUT " + GROUP + "/months/2019-01/closing/acceptance", "{}");
    }

    /** January closed, handed over, and corrected since. */
    static void isClosed(StubServices services) {
        services.answer("GET " + GROUP + "/months/2019-01/closing", """
            {"closing":{"closedOn":"2019-02-04","closedBy":"orlova","version":2},"hindrance":null,"unfilled":[],"pages":[],"total":764,
             "strangers":[],"shortfalls":[],
             "handover":{"handedOver":{"by":"orlova","at":"2019-02-04T08:00:00Z","version":%d},"accepted":null},
             "corrections":[{"date":"2019-01-23","reason":"по ведомости","by":"orlova","at":"2019-02-05T08:00:00Z","version":2,"changes":[],
                             "deltas":[{"childId":"c0","counts":{"5.3":1,"5.5":-1}}]}]}""".formatted(2));
    }
}
