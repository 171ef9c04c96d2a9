package org.shagi.portal.deadlines;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.shagi.portal.forms.Choice;
import org.shagi.portal.groups.Groups;
import org.shagi.portal.services.DeadlineSources;
import org.shagi.portal.services.DeadlinesApi;
import org.shagi.portal.services.DeadlinesApi.Deadline;
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
        var states = List.of("OVERDUE", "TODAY");
        var answers = sources.inStates(states, DeadlinesApi.Choice.ALL);
        return new Board(
                sections(answers, lines(answers, Map.of()), DeadlinesApi.Choice.ALL),
                silent(answers),
                Map.of(),
                List.of());
    }

    /** How many are overdue, in a department if one is named. */
    int overdue(String department) {
        return sources.overdue(department);
    }

    /**
     * The whole board.
     *
     * @param department id, or empty for all
     * @param person account, {@link #ME}, or empty for all
     * @param group id, or empty for all
     */
    Board board(String department, String person, String group, Viewer viewer) {
        var choice = new DeadlinesApi.Choice(department, group, person.equals(ME) ? viewer.id() : person);
        var answers = sources.inStates(Board.STATES, choice);
        var known = groups.directory();
        var all = lines(answers, known.departments());
        Predicate<Line> chosen =
                line -> (department.isEmpty() || line.departmentId().equals(department))
                        && (group.isEmpty() || group.equals(line.groupId()))
                        && (person.isEmpty()
                                || (choice.person().equals(viewer.id())
                                        ? line.isOwedBy(viewer)
                                        : line.staff().contains(person)));
        return new Board(
                sections(answers, all.stream().filter(chosen).toList(), choice),
                silent(answers),
                departments(all, known.departments()),
                Stream.concat(known.staff().stream(), all.stream().flatMap(line -> line.staff().stream()))
                        .distinct()
                        .map(account -> new Choice(account, staff.name(account)))
                        .sorted(Comparator.comparing(Choice::label))
                        .toList());
    }

    private List<Board.Section> sections(
            Map<String, Optional<List<Deadline>>> answers, List<Line> lines, DeadlinesApi.Choice choice) {
        return Board.sections(lines, beyond(answers, choice));
    }

    /** By state, how many enrolment has beyond those it listed. */
    private Map<String, Integer> beyond(Map<String, Optional<List<Deadline>>> answers, DeadlinesApi.Choice choice) {
        var listed = answers.getOrDefault(ServiceClients.ENROLMENT, Optional.empty()).orElse(List.of()).stream()
                .collect(groupingBy(Deadline::state, summingInt(deadline -> 1)));
        if (listed.values().stream().noneMatch(count -> count >= DeadlinesApi.EACH)) {
            return Map.of();
        }
        return sources.ofEnrolment(choice).stream()
                .flatMap(all -> listed.entrySet().stream()
                        .map(entry -> Map.entry(entry.getKey(), all.of(entry.getKey()) - entry.getValue())))
                .collect(toMap(Map.Entry::getKey, entry -> Math.max(0, entry.getValue())));
    }

    /** All that can be chosen from; while names are not to be had, those that owe something, by id. */
    private static Map<String, String> departments(List<Line> lines, Map<String, String> names) {
        return names.isEmpty()
                ? lines.stream()
                        .collect(toMap(Line::departmentId, Line::department, (name, same) -> name, TreeMap::new))
                : names;
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
