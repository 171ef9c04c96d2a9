package org.shagi.enrolment.domain.parents;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.child.Snils;

/**
 * A parent who is served, told from namesakes by the day of birth.
 *
 * @param fullName surname, name, patronymic
 * @param snils for the register; null as long as nobody has shown it
 */
public record Parent(
        String fullName, LocalDate birthDate, @Nullable Snils snils) {

    /** A parent who has not shown an insurance number. */
    public Parent(String fullName, LocalDate birthDate) {
        this(fullName, birthDate, null);
    }

    Parent identified(Snils number) {
        return new Parent(fullName, birthDate, number);
    }

    /** Whether it is the same person, however the name is spaced or capitalised. */
    public boolean isSameAs(Parent other) {
        return birthDate.equals(other.birthDate) && isNamed(other.fullName);
    }

    /** Whether it is this name, however it is spaced or capitalised. */
    public boolean isNamed(String name) {
        return plain(fullName).equals(plain(name));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ");
    }

    /** Nothing about the person: it must not get into a log. */
    @Override
    public String toString() {
        return "Parent[hidden]";
    }
}
