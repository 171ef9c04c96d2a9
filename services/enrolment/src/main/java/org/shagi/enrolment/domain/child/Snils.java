package org.shagi.enrolment.domain.child;

import java.util.Optional;

/**
 * An individual insurance account number (СНИЛС): nine digits and two check digits. The check digits are the sum of the digits
 * weighted 9 to 1, modulo 101, with 100 written 00; numbers up to 001-001-998 have none to check.
 *
 * @param digits all eleven
 */
public record Snils(String digits) {

    private static final int LENGTH = 11;
    private static final int NUMBER = 9;
    private static final int UNCHECKED_UP_TO = 1_001_998;

    public Snils {
        if (!valid(digits)) {
            throw new IllegalArgumentException("not an insurance account number");
        }
    }

    /** The number written with any signs between the digits; empty if it is none. */
    public static Optional<Snils> parse(String text) {
        var digits = text.replaceAll("[\\s-]", "");
        return valid(digits) ? Optional.of(new Snils(digits)) : Optional.empty();
    }

    /** As it is printed, {@code 112-233-445 95}. */
    public String formatted() {
        return "%s-%s-%s %s"
                .formatted(digits.substring(0, 3), digits.substring(3, 6), digits.substring(6, 9), digits.substring(9));
    }

    /** Nothing of the number: it must not get into a log. */
    @Override
    public String toString() {
        return "Snils[hidden]";
    }

    private static boolean valid(String digits) {
        if (digits.length() != LENGTH || !digits.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            return false;
        }
        var number = digits.substring(0, NUMBER);
        if (number.chars().distinct().count() == 1) {
            return false;
        }
        return Integer.parseInt(number) <= UNCHECKED_UP_TO
                || Integer.parseInt(digits.substring(NUMBER)) == checkDigits(number);
    }

    private static int checkDigits(String number) {
        int sum = 0;
        for (int i = 0; i < NUMBER; i++) {
            sum += (number.charAt(i) - '0') * (NUMBER - i);
        }
        return sum % 101 % 100;
    }
}
