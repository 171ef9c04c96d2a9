package org.shagi.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.shagi.enrolment.domain.casefile.CaseQuery;
import org.shagi.enrolment.domain.casefile.ChildData;
import org.shagi.enrolment.domain.casefile.Representative;
import org.shagi.enrolment.domain.casefile.SearchWords;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.enrolment.domain.child.Sex;
import org.shagi.enrolment.domain.child.Snils;
import org.shagi.test.StoreAndBroker;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Prints how long searches take among ten thousand cases; to be run by hand. */
final class MeasureSearch {

    private static final int CASES = 10_000;
    private static final List<String> BEGINNINGS = List.of(
            "Бел", "Вор", "Гур", "Дан", "Ефи", "Жар", "Зай", "Иль", "Кар", "Лав", "Мор", "Ник", "Оре", "Пан", "Руд",
            "Сав", "Тар", "Уша", "Фом", "Хар", "Чер", "Шуб");
    private static final List<String> ENDS = List.of("ова", "инова", "ушкина", "енкова", "ецкая", "айлова");
    private static final List<String> NAMES = List.of("Проба", "Весна", "Заря", "Роза", "Снежана", "Яна");

    private MeasureSearch() {}

    public static void main(String[] arguments) {
        var context = new SpringApplicationBuilder(EnrolmentApplication.class)
                .properties("spring.config.name=enrolment", "server.port=0", "server.address=127.0.0.1")
                .initializers(new StoreAndBroker())
                .run(arguments);
        var cases = context.getBean(ServiceCases.class);
        long start = System.nanoTime();
        for (int i = 0; i < CASES; i++) {
            cases.open(application(i));
        }
        System.out.printf("%d cases stored in %d ms%n", CASES, millisSince(start));
        var all = new CaseQuery.Scope(true, Set.of(), Set.of());
        for (int round = 0; round < 3; round++) {
            for (var text : List.of("бел", "белушкина", "белушкина яна", "проба", "", "20000012")) {
                long asked = System.nanoTime();
                var found = cases.search(new CaseQuery(SearchWords.in(text), null, null, null, 0), all);
                System.out.printf("round %d «%s»: %d found, %d ms%n", round, text, found.total(), millisSince(asked));
            }
            long asked = System.nanoTime();
            var found = cases.search(new CaseQuery(List.of(), "d3", null, null, 0), all);
            System.out.printf("round %d department: %d found, %d ms%n", round, found.total(), millisSince(asked));
            asked = System.nanoTime();
            found = cases.search(new CaseQuery(List.of(), null, "g77", null, 0), all);
            System.out.printf("round %d group: %d found, %d ms%n", round, found.total(), millisSince(asked));
        }
        System.exit(0);
    }

    private static long millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }

    private static ServiceCase application(int i) {
        var child = new ChildData(
                BEGINNINGS.get(i % BEGINNINGS.size()) + ENDS.get(i / 7 % ENDS.size()),
                NAMES.get(i / 3 % NAMES.size()),
                "Образцовна",
                LocalDate.of(2010, 1, 1).plusDays(i % 1500),
                Sex.FEMALE,
                snils(200_000_000 + i),
                "ул. Примерная");
        return ServiceCase.applied(
                "case-" + i,
                "child-" + i,
                "d" + i % 10,
                "g" + i % 1000,
                LocalDate.of(2018, 1, 1).plusDays(i % 700),
                child,
                new Representative("Образцова Весна", "+7", "мать"),
                null);
    }

    private static Snils snils(int number) {
        var digits = Integer.toString(number);
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (9 - i);
        }
        return new Snils(digits + "%02d".formatted(sum % 101 % 100));
    }
}
