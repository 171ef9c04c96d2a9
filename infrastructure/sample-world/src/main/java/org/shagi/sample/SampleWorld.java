package org.shagi.sample;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One example for tests, trying out and pictures: two departments, the group of ten of the source document with its course
 * 09.01–09.07.2019 (S003 App.1), a running course beside it and one that is being formed, and a group of eleven.
 */
public final class SampleWorld {

    /** The password of every account of the example. */
    public static final String PASSWORD = "shagi-demo";

    public static final SampleDepartment PREVENTION = new SampleDepartment("prevention", "Отделение профилактики");
    public static final SampleDepartment SOCIAL_HELP =
            new SampleDepartment("social-help", "Отделение социальной помощи");

    public static final SampleAccount ORLOVA =
            new SampleAccount("orlova", "Орлова Тамара Игоревна", "GROUP_LEADER", List.of());
    public static final SampleAccount BELOVA =
            new SampleAccount("belova", "Белова Инга Львовна", "GROUP_LEADER", List.of());
    public static final SampleAccount SOKOLOVA =
            new SampleAccount("sokolova", "Соколова Рената Павловна", "PSYCHOLOGIST", List.of());
    public static final SampleAccount KUZNETSOVA =
            new SampleAccount("kuznetsova", "Кузнецова Эльвира Олеговна", "DEPARTMENT_HEAD", List.of(PREVENTION));
    public static final SampleAccount MOROZOVA =
            new SampleAccount("morozova", "Морозова Клара Юрьевна", "DEPARTMENT_HEAD", List.of(SOCIAL_HELP));
    public static final SampleAccount DIRECTOR =
            new SampleAccount("zhuravlyov", "Журавлёв Савва Ильич", "DIRECTOR", List.of());
    public static final SampleAccount CENTER =
            new SampleAccount("center", "Центральный аппарат", "CENTRAL_OFFICE", List.of());
    public static final SampleAccount ADMIN =
            new SampleAccount("admin", "Администратор системы", "SYSTEM_ADMIN", List.of());

    /** The course of the source document's sample order: exactly 26 weeks, 123 working days. */
    public static final SampleGroup ROMASHKA = new SampleGroup(
            "romashka",
            PREVENTION,
            "Ромашка",
            LocalDate.of(2019, 1, 9),
            LocalDate.of(2019, 7, 9),
            10,
            List.of(ORLOVA, SOKOLOVA),
            papersOfWinter(100, "1-р"),
            SampleChildren.of("romashka"));

    /** The course that runs now: played only up to the day of playing. */
    public static final SampleGroup VASILYOK = new SampleGroup(
            "vasilyok",
            PREVENTION,
            "Василёк",
            LocalDate.of(2026, 7, 13),
            LocalDate.of(2026, 12, 30),
            10,
            List.of(ORLOVA, SOKOLOVA),
            new SamplePapers(
                    200,
                    LocalDate.of(2026, 6, 15),
                    LocalDate.of(2026, 6, 16),
                    LocalDate.of(2026, 6, 17),
                    LocalDate.of(2026, 6, 18),
                    "14-р",
                    LocalDate.of(2026, 7, 10)),
            SampleChildren.of("vasilyok"));

    /** Being formed beside it: a few children, places left. */
    public static final SampleGroup LANDYSH = new SampleGroup(
            "landysh",
            PREVENTION,
            "Ландыш",
            LocalDate.of(2026, 11, 30),
            LocalDate.of(2027, 5, 28),
            10,
            List.of(BELOVA, SOKOLOVA),
            new SamplePapers(
                    400,
                    LocalDate.of(2026, 11, 9),
                    LocalDate.of(2026, 11, 10),
                    LocalDate.of(2026, 11, 11),
                    LocalDate.of(2026, 11, 12),
                    "22-р",
                    LocalDate.of(2026, 11, 27)),
            SampleChildren.of("landysh"));

    /** The group of eleven in the other department. */
    public static final SampleGroup SOLNYSHKO = new SampleGroup(
            "solnyshko",
            SOCIAL_HELP,
            "Солнышко",
            LocalDate.of(2019, 1, 9),
            LocalDate.of(2019, 7, 9),
            11,
            List.of(BELOVA, SOKOLOVA),
            papersOfWinter(300, "2-р"),
            SampleChildren.of("solnyshko"));

    public static final List<SampleDepartment> DEPARTMENTS = List.of(PREVENTION, SOCIAL_HELP);
    public static final List<SampleAccount> ACCOUNTS =
            List.of(ORLOVA, BELOVA, SOKOLOVA, KUZNETSOVA, MOROZOVA, DIRECTOR, CENTER, ADMIN);
    public static final List<SampleGroup> GROUPS = List.of(ROMASHKA, VASILYOK, SOLNYSHKO, LANDYSH);

    /**
     * The worked example of the journal in Ромашка (S003 VI.4): a third Wednesday of its month, for which the sample cyclogram
     * plans 5.3, 5.5, 5.6 and 5.7 beside presence; eight of ten children came, 40 services were given.
     */
    public static final LocalDate WORKED_DAY = LocalDate.of(2019, 1, 23);

    /** Children present on {@link #WORKED_DAY}. */
    public static final int PRESENT_ON_WORKED_DAY = 8;

    /**
     * The group in whose journal one day is missed as long as its course runs: the last working day of which the 24 hours are over
     * (S003 VI.4), so that what is missing can be seen. It is the one term that the example misses.
     */
    public static final SampleGroup MISSING_A_DAY = VASILYOK;

    /** Services of every child's individual programme: whole services within the course, by code (S003 VI.2). */
    public static final SortedMap<String, Integer> PROGRAMME = programme();

    private SampleWorld() {}

    /** Who answers for a department. */
    public static SampleAccount headOf(SampleDepartment department) {
        return ACCOUNTS.stream()
                .filter(account -> account.departments().contains(department))
                .findFirst()
                .orElseThrow();
    }

    private static SamplePapers papersOfWinter(int series, String orderNumber) {
        return new SamplePapers(
                series,
                LocalDate.of(2018, 12, 10),
                LocalDate.of(2018, 12, 11),
                LocalDate.of(2018, 12, 12),
                LocalDate.of(2018, 12, 13),
                orderNumber,
                LocalDate.of(2018, 12, 29));
    }

    private static SortedMap<String, Integer> programme() {
        var volumes = List.of(123, 36, 36, 36, 123, 123, 36, 24, 12);
        var byCode = new TreeMap<String, Integer>();
        for (int digit = 1; digit <= volumes.size(); digit++) {
            byCode.put("5." + digit, volumes.get(digit - 1));
        }
        return Collections.unmodifiableSortedMap(byCode);
    }
}
