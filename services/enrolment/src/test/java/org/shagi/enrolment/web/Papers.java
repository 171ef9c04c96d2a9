package org.shagi.enrolment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Bodies of requests as most tests want them. */
final class Papers {

    private static final AtomicInteger NUMBERS = new AtomicInteger(200_000_000);

    private Papers() {}

    /** An insurance account number that no other test has. */
    static String newSnils() {
        var number = Integer.toString(NUMBERS.incrementAndGet());
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (number.charAt(i) - '0') * (9 - i);
        }
        return number + "%02d".formatted(sum % 101 % 100);
    }

    /** A day of birth that goes with the number, so that no two children of the tests look alike. */
    static String birthDate(String snils) {
        return LocalDate.of(2008, 1, 1)
                .plusDays(Integer.parseInt(snils.substring(0, 9)) % 1800)
                .toString();
    }

    /** A group whose name no other test has. */
    static Map<String, Object> group(String departmentId, int places) {
        return Map.of(
                "departmentId",
                departmentId,
                "name",
                "Ромашка " + NUMBERS.incrementAndGet(),
                "from",
                "2019-01-09",
                "to",
                "2019-07-09",
                "places",
                places,
                "staff",
                List.of(Map.of("staffId", "orlova", "role", "GROUP_LEADER")));
    }

    static Map<String, Object> application(String departmentId, String groupId, String lastName, String snils) {
        return new TreeMap<>(Map.of(
                "departmentId",
                departmentId,
                "groupId",
                groupId,
                "appliedOn",
                "2018-12-10",
                "child",
                Map.of(
                        "lastName", lastName,
                        "firstName", "Проба",
                        "patronymic", "Образцовна",
                        "birthDate", birthDate(snils),
                        "sex", "FEMALE",
                        "snils", snils,
                        "address", "ул. Примерная, д. 1"),
                "representative",
                Map.of("fullName", "Образцова Весна", "phone", "+7 4012 00-00-00", "relation", "мать")));
    }

    static Map<String, Object> programme() {
        return Map.of(
                "number", "ИП-1",
                "issuedOn", "2018-12-12",
                "issuer", "Министерство",
                "validTo", "2019-07-09",
                "services", List.of(Map.of("code", "5.3", "volume", 36), Map.of("code", "5.5", "volume", 123)));
    }

    static Map<String, Object> certificate() {
        return Map.of("issuedOn", "2018-12-11", "validTo", "2019-07-09", "issuer", "Поликлиника № 0", "fit", true);
    }

    static Map<String, Object> contract() {
        return Map.of("number", "1/2018", "concludedOn", "2018-12-13", "from", "2019-01-09", "to", "2019-07-09");
    }

    static Map<String, Object> enrolment() {
        return Map.of("orderNumber", "1-р", "orderDate", "2018-12-29");
    }

    static Map<String, Object> order() {
        return Map.of("number", "1-р", "date", "2018-12-29");
    }
}
