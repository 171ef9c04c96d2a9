package org.shagi.portal.groups;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.services.EnrolmentApi;
import org.shagi.portal.services.JournalApi;

/**
 * The children of a group.
 *
 * @param named whether names were to be had; if not, {@link Child#name()} is the case number
 */
public record Roster(List<Child> children, boolean named) {

    /**
     * @param name surname, given name and patronymic
     * @param label the same, short, for narrow columns
     * @param caseId null while names are not to be had
     * @param birthDate null while names are not to be had
     */
    public record Child(
            String id,
            @Nullable String caseId,
            String caseNumber,
            String name,
            String label,
            @Nullable LocalDate birthDate,
            LocalDate from,
            LocalDate to,
            List<String> codes) {}

    static Roster named(EnrolmentApi.Roster roster) {
        var children = roster.children().stream()
                .map(child -> new Child(
                        child.childId(),
                        child.caseId(),
                        child.caseNumber(),
                        child.fullName(),
                        child.shortName(),
                        child.birthDate(),
                        child.from(),
                        child.to(),
                        child.codes()))
                .sorted(Comparator.comparing(Child::name))
                .toList();
        return new Roster(children, true);
    }

    static Roster byCaseNumber(JournalApi.Month month) {
        var children = month.children().stream()
                .map(child -> new Child(
                        child.childId(),
                        null,
                        child.caseNumber(),
                        child.caseNumber(),
                        child.caseNumber(),
                        null,
                        child.from(),
                        child.to(),
                        child.codes()))
                .sorted(Comparator.comparing(Child::caseNumber))
                .toList();
        return new Roster(children, false);
    }

    /** The short name of each child. */
    public Map<String, String> labels() {
        return children.stream().collect(Collectors.toMap(Child::id, Child::label, (first, again) -> first));
    }
}
