package org.shagi.portal.deadlines;

import static java.util.stream.Collectors.toMap;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.forms.Choice;
import org.shagi.portal.groups.Groups;
import org.shagi.portal.services.DeadlineSources;
import org.shagi.portal.services.DeadlinesApi;
import org.shagi.portal.services.DeadlinesApi.Deadline;
import org.shagi.portal.services.DeadlinesApi.Numbers;
import org.shagi.portal.services.ServiceClients;
import org.shagi.portal.services.Staff;
import org.shagi.portal.session.Viewer;
import org.springframework.stereotype.Component;

/** Makes one board of what all services answer. */
@Component
public class Boards {

    /** The person who looks, as the filter calls them. */
    static final String ME = "me";

    private final DeadlineSources sources;
    private final Groups groups;
    private final Staff staff;
    private final ZoneId zone;

    Boards(DeadlineSources sources, Groups groups, Staff staff, ZoneId zone) {
        this.sources = sources;
        this.groups = groups;
        this.staff = staff;
        this.zone = zone;
    }

    /** What is overdue or due today, for the first page. */
    public Board pressing() {
        var answers = sources.inStates(List.of("OVERDUE", "TODAY"), "");
        return new Board(
                Board.sections(lines(answers, Map.of())), silent(answers), Map.of(), List.of(), all(answers, ""));
    }

    /**
     * The whole board.
     *
     * @param department id, or empty for all
     * @param person account, {@link #ME}, or empty for all
     * @param group id, or empty for all
     */
    Board board(String department, String person, String group, Viewer viewer) {
        var answers = sources.inStates(Board.STATES, department);
        var names = groups.departments();
        var all = lines(answers, names);
        Predicate<Line> chosen =
                line -> (department.isEmpty() || line.departmentId().equals(department))
                        && (group.isEmpty() || group.equals(line.groupId()))
                        && (person.isEmpty()
                                || (person.equals(ME)
                                        ? line.isOwedBy(viewer)
                                        : line.staff().contains(person)));
        return new Board(
                Board.sections(all.stream().filter(chosen).toList()),
                silent(answers),
                departments(all, names),
                all.stream()
                        .flatMap(line -> line.staff().stream())
                        .distinct()
                        .map(account -> new Choice(account, staff.name(account)))
                        .sorted(Comparator.comparing(Choice::label))
                        .toList(),
                all(answers, department));
    }

    /** All that can be chosen from; while names are not to be had, those that owe something, by id. */
    private static Map<String, String> departments(List<Line> lines, Map<String, String> names) {
        return names.isEmpty()
                ? lines.stream()
                        .collect(toMap(Line::departmentId, Line::department, (name, same) -> name, TreeMap::new))
                : names;
    }

    private @Nullable Numbers all(Map<String, Optional<List<Deadline>>> answers, String department) {
        boolean cut = answers.getOrDefault(ServiceClients.ENROLMENT, Optional.empty()).stream()
                .anyMatch(answer -> answer.size() >= DeadlinesApi.MOST);
        return cut ? sources.ofEnrolment(department).orElse(null) : null;
    }

    private List<Line> lines(Map<String, Optional<List<Deadline>>> answers, Map<String, String> names) {
        return answers.values().stream()
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .map(deadline ->
                        Line.of(deadline, names.getOrDefault(deadline.departmentId(), deadline.departmentId()), zone))
                .toList();
    }

    private static List<String> silent(Map<String, Optional<List<Deadline>>> answers) {
        return answers.entrySet().stream()
                .flatMap(answer -> answer.getValue().isEmpty() ? Stream.of(answer.getKey()) : Stream.empty())
                .toList();
    }
}
