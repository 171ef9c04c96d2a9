package org.shagi.sample;

import java.time.LocalDate;

/**
 * An invented child. Surnames are words that nobody bears, addresses lie in streets that do not exist.
 *
 * @param sex {@code MALE} or {@code FEMALE}
 * @param snils individual insurance account number with a valid checksum
 * @param relation what the representative is to the child, in Russian
 */
public record SampleChild(
        String lastName,
        String firstName,
        String patronymic,
        LocalDate birthDate,
        String sex,
        String snils,
        String address,
        String representative,
        String phone,
        String relation) {}
