package org.shagi.assignment.persistence;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import org.shagi.assignment.domain.given.DayGiven;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.store.Versioned;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a group was given on a day.
 *
 * @param id group and date, {@code <groupId>|2019-01-09}
 * @param counts by digit of the code: the store takes no dots in names
 */
@Document("givenDays")
record DayGivenDocument(
        @Id String id, String groupId, String date, int present, Map<String, Integer> counts, long version)
        implements Versioned {

    static String id(String groupId, LocalDate date) {
        return groupId + "|" + date;
    }

    static DayGivenDocument of(DayGiven day) {
        return new DayGivenDocument(
                id(day.groupId(), day.date()),
                day.groupId(),
                day.date().toString(),
                day.present(),
                day.counts().entrySet().stream()
                        .collect(toMap(count -> "c" + count.getKey().digit(), Map.Entry::getValue)),
                day.version());
    }

    DayGiven day() {
        return new DayGiven(
                groupId,
                LocalDate.parse(date),
                present,
                counts.entrySet().stream()
                        .collect(toMap(
                                count -> new ServiceCode("5." + count.getKey().substring(1)), Map.Entry::getValue)),
                version);
    }
}
