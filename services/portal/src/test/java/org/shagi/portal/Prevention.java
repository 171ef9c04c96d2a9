package org.shagi.portal;

import java.util.Map;

/** Enrolment's answers about one department as a whole. */
final class Prevention {

    private static final String DEPARTMENT = "enrolment/departments/dep-1";

    private Prevention() {}

    static void isKnownTo(StubServices services) {
        services.answer("GET enrolment/departments", """
                [{"id":"dep-1","name":"Отделение профилактики"}]""");
        services.answer("GET " + DEPARTMENT + "/urgent-services", """
                {"departmentId":"dep-1","year":2019,"services":[{"id":"u1","number":1,"caseId":"k0",
                 "recipient":{"fullName":"Абрамова Вера Павловна","birthDate":"1985-03-04"},"kind":"FOOD","on":"2019-01-15",
                 "appliedOn":"2019-01-14","incomePaper":"справка","actNumber":"1","actOn":"2019-01-15","identified":false}]}""");
        services.answer("GET " + DEPARTMENT + "/months", """
                [{"month":"2018-12","number":"12-о","date":"2019-01-11","by":"kuznetsova"}]""");
        services.answer("PUT " + DEPARTMENT + "/months/2019-01/order", "{}");
        services.answer("GET enrolment/destructions", """
                [{"id":"k9","departmentId":"dep-1","caseNumber":"3/2010","archivedOn":"2011-01-10","reason":"срок хранения истёк",
                  "proposedBy":"kuznetsova","actNumber":"2","approvedOn":"2018-02-01","commission":["Белова И.Л.","Орлова Т.И."]}]""");
        services.answer("GET " + DEPARTMENT + "/signatories", """
                {"head":{"fullName":"Кузнецова Эльвира Олеговна","sex":"FEMALE"},"people":{"sokolova":"Соколова Р.П."},
                 "basis":{"number":"130","date":"2018-12-28"}}""");
        services.answer("GET " + DEPARTMENT + "/templates", """
                [{"form":"contract","source":"SHIPPED"},{"form":"pick-up","source":"DEPARTMENT"}]""");
        services.answer("PUT " + DEPARTMENT + "/signatories", "{}");
        services.answer("PUT " + DEPARTMENT + "/templates/contract", 204, "", Map.of());
        services.answer("DELETE " + DEPARTMENT + "/templates/pick-up", 204, "", Map.of());
        services.answer("GET enrolment/cases/k0/names", """
                [{"person":"CHILD","forms":[
                  {"grammaticalCase":"NOMINATIVE","form":"Абрамова Злата","byRules":"Абрамова Злата"},
                  {"grammaticalCase":"GENITIVE","form":"Абрамовой Златы","byRules":"Абрамовой Злати"},
                  {"grammaticalCase":"DATIVE","form":"Абрамовой Злате","byRules":"Абрамовой Злате"}]},
                 {"person":"REPRESENTATIVE","forms":[
                  {"grammaticalCase":"NOMINATIVE","form":"Абрамова Вера","byRules":"Абрамова Вера"}]}]""");
        services.answer("PUT enrolment/cases/k0/names", 204, "", Map.of());
    }
}
