package org.shagi.portal.groups;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shagi.portal.frame.Missing;
import org.shagi.portal.services.Enrolment;
import org.shagi.portal.services.EnrolmentApi;
import org.shagi.portal.services.JournalApi;
import org.springframework.stereotype.Component;

/**
 * The groups of the person who looks, and who is in them. Names come from enrolment; while it is not to be had, the journal's own
 * list of groups and the case numbers stand in, and the page says so.
 */
@Component
public class Groups {

    private static final Comparator<GroupCard> RUNNING_LAST_BEGUN_FIRST =
            Comparator.comparing(GroupCard::from).reversed().thenComparing(GroupCard::name);

    private final Enrolment enrolment;
    private final JournalApi journal;

    Groups(Enrolment enrolment, JournalApi journal) {
        this.enrolment = enrolment;
        this.journal = journal;
    }

    /** All groups in this person's scope, the course that began last first. */
    public List<GroupCard> all() {
        return answer(enrolment.groups())
                .map(groups -> groups.stream().map(GroupCard::of))
                .orElseGet(() -> journal.groups().stream().map(GroupCard::of))
                .sorted(RUNNING_LAST_BEGUN_FIRST)
                .toList();
    }

    /**
     * One group.
     *
     * @throws Missing if there is none with this id in this person's scope
     */
    public GroupCard one(String id) {
        return answer(enrolment.group(id))
                .map(GroupCard::of)
                .orElseGet(() -> journal.groups().stream()
                        .filter(group -> group.id().equals(id))
                        .map(GroupCard::of)
                        .findFirst()
                        .orElseThrow(Missing::new));
    }

    /** The departments and the staff of these groups; none while enrolment is not to be had. */
    public Directory directory() {
        var groups = answer(enrolment.groups()).orElse(List.of());
        return new Directory(
                groups.stream()
                        .collect(Collectors.toMap(
                                EnrolmentApi.Group::departmentId,
                                EnrolmentApi.Group::departmentName,
                                (name, same) -> name)),
                groups.stream()
                        .flatMap(group -> Stream.ofNullable(group.staff()))
                        .flatMap(List::stream)
                        .map(EnrolmentApi.Member::staffId)
                        .collect(Collectors.toSet()));
    }

    /**
     * Who and what there is.
     *
     * @param departments names by id
     * @param staff accounts
     */
    public record Directory(Map<String, String> departments, Set<String> staff) {}

    /** Names of the departments of these groups by id; none while enrolment is not to be had. */
    public Map<String, String> departments() {
        return directory().departments();
    }

    /** The children of a group; by case number, those of one month, while names are not to be had. */
    public Roster roster(String id, YearMonth month) {
        return answer(enrolment.roster(id))
                .map(Roster::named)
                .orElseGet(() -> Roster.byCaseNumber(journal.month(id, month)));
    }

    private static <T> T answer(CompletableFuture<T> question) {
        try {
            return question.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw failure;
        }
    }
}
