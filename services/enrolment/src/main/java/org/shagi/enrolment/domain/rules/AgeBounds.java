package org.shagi.enrolment.domain.rules;

/**
 * Full years on the first day of the stay («от 5 до 12 лет», S003 I.1; whether inclusive is a setting).
 *
 * @param least youngest age enrolled
 * @param noted enrolled from this age on, but with a note
 * @param refused refused from this age on
 */
public record AgeBounds(int least, int noted, int refused) {

    public AgeBounds {
        if (least < 0 || noted < least || refused < noted) {
            throw new IllegalArgumentException("age bounds out of order: %d, %d, %d".formatted(least, noted, refused));
        }
    }
}
