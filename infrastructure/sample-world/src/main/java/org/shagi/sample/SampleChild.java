package org.shagi.sample;

import java.time.LocalDate;
import java.util.Map;

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
        String relation) {

    /** What enrolment is sent when this child's representative applies for a place in the group. */
    public Map<String, Object> application(String departmentId, String groupId, LocalDate appliedOn) {
        return Map.of(
                "departmentId", departmentId,
                "groupId", groupId,
                "appliedOn", appliedOn,
                "child",
                        Map.of(
                                "lastName", lastName,
                                "firstName", firstName,
                                "patronymic", patronymic,
                                "birthDate", birthDate,
                                "sex", sex,
                                "snils", snils,
                                "address", address),
                "representative", Map.of("fullName", representative, "phone", phone, "relation", relation));
    }
}
