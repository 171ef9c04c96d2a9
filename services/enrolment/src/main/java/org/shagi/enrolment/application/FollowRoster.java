package org.shagi.enrolment.application;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.casefile.Ending;
import org.shagi.enrolment.domain.casefile.Enrolment;
import org.shagi.enrolment.domain.casefile.Move;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.DayCareGroups;
import org.shagi.enrolment.domain.group.Departure;
import org.shagi.enrolment.domain.group.RosterPlace;
import org.shagi.enrolment.domain.rules.AgeBounds;
import org.shagi.enrolment.domain.rules.EnrolmentRules;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/**
 * The cases follow the roster. The roster is the truth: it says who came, by which order and number, who went to another group and
 * who left. A case follows at once when its child is enrolled, transferred or leaves, and once more when the roster's own event
 * comes round, which mends what a dead process left between the two.
 */
@Component
public class FollowRoster {

    private final Desk desk;
    private final DayCareGroups groups;
    private final ServiceCases cases;
    private final AgeBounds age;
    private final InstantSource clock;

    FollowRoster(Desk desk, DayCareGroups groups, ServiceCases cases, AgeBounds age, InstantSource clock) {
        this.desk = desk;
        this.groups = groups;
        this.cases = cases;
        this.age = age;
        this.clock = clock;
    }

    /** Every case on a group's roster that is behind it catches up. */
    public void follow(String groupId) {
        var group = groups.find(groupId).orElseThrow();
        var behind = behind(group);
        if (behind.size() > 1) {
            var marked = behind.stream().flatMap(this::marked).toList();
            behind = cases.replaceAll(marked) && marked.size() == behind.size() ? behind(group, marked) : behind(group);
        }
        behind.forEach(late -> {
            var unused = follow(groupId, late.place(), null);
        });
    }

    private record Late(ServiceCase file, RosterPlace place) {}

    private List<Late> behind(DayCareGroup group) {
        return behind(
                group,
                cases.find(
                        group.children().all().stream().map(RosterPlace::caseId).toList()));
    }

    private static List<Late> behind(DayCareGroup group, List<ServiceCase> found) {
        var files = found.stream().collect(Collectors.toMap(ServiceCase::id, Function.identity()));
        return group.children().all().stream()
                .flatMap(place -> Optional.ofNullable(files.get(place.caseId()))
                        .filter(file -> isBehind(file, group, place))
                        .map(file -> new Late(file, place))
                        .stream())
                .toList();
    }

    private Stream<ServiceCase> marked(Late late) {
        var file = late.file();
        return file.enrolment() == null
                        && file.enrolled(enrolment(file, late.place()))
                                instanceof Decision.Accepted<ServiceCase>(var marked)
                ? Stream.of(marked)
                : Stream.empty();
    }

    /** One case catches up with its place; {@code comment} is for its end, if it is one. */
    Decision<ServiceCase> follow(String groupId, RosterPlace place, @Nullable String comment) {
        return enrolled(groupId, place)
                .then(file ->
                        place.cameFrom() == null ? Decision.accepted(file) : moved(groupId, place, place.cameFrom()))
                .then(file -> place.departure() instanceof Departure.Expulsion expulsion
                                && file.groupId().equals(groupId)
                        ? ended(file, expulsion, comment)
                        : Decision.accepted(file));
    }

    private static boolean isBehind(ServiceCase file, DayCareGroup group, RosterPlace place) {
        return switch (place.departure()) {
            case null -> file.enrolment() == null || file.groupId().equals(place.cameFrom());
            case Departure.Expulsion expulsion ->
                file.state() == CaseState.ENROLLED && file.groupId().equals(group.id());
            case Departure.Transfer transfer -> file.enrolment() == null;
            case Departure.Withdrawal withdrawal -> false;
        };
    }

    private Decision<ServiceCase> enrolled(String groupId, RosterPlace place) {
        var marked = desk.changeCase(
                place.caseId(),
                file -> file.enrolment() == null ? file.enrolled(enrolment(file, place)) : Decision.accepted(file));
        if (marked instanceof Decision.Refused<?>) {
            cases.find(place.caseId())
                    .filter(file -> file.state() == CaseState.WITHDRAWN)
                    .ifPresent(file -> leave(
                            groupId,
                            place,
                            new Departure.Withdrawal(place.stay().from().minusDays(1))));
        }
        return marked.map(made -> made.value());
    }

    private Enrolment enrolment(ServiceCase file, RosterPlace place) {
        int years = file.child().ageOn(place.stay().from());
        return new Enrolment(place.caseNumber(), place.order(), EnrolmentRules.notes(years, age));
    }

    /** The old place ends. If the child was expelled from it meanwhile, the new one ends in the same way. */
    private Decision<ServiceCase> moved(String groupId, RosterPlace place, String cameFrom) {
        var from = place.stay().from();
        var left = leave(cameFrom, place, new Departure.Transfer(groupId, from.minusDays(1), place.order()));
        if (left instanceof Decision.Refused<?>) {
            groups.find(cameFrom)
                    .flatMap(group -> group.placeOf(place.caseId()))
                    .map(RosterPlace::departure)
                    .ifPresent(departure -> leave(groupId, place, departure));
        }
        var move = new Move(cameFrom, groupId, from, place.order());
        return left.then(source ->
                        desk.changeCase(place.caseId(), file -> file.end().moved(move)))
                .map(made -> made.value());
    }

    private Decision<ServiceCase> ended(ServiceCase file, Departure.Expulsion expulsion, @Nullable String comment) {
        var ending =
                new Ending(expulsion.reason(), expulsion.lastDay(), expulsion.receivedOn(), expulsion.order(), comment);
        return desk.changeCase(file.id(), it -> it.end().ended(ending)).map(made -> made.value());
    }

    private Decision<?> leave(String groupId, RosterPlace place, Departure departure) {
        return desk.changeGroup(groupId, group -> group.leave(place.caseId(), departure), clock.instant());
    }
}
