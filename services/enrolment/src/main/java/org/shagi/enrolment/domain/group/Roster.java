package org.shagi.enrolment.domain.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Period;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/**
 * Who has which place in a group.
 *
 * @param places everybody who has or had days in the group, in the order of coming
 * @param givenUp places that ended before their first day; they take no place from anybody
 */
public record Roster(List<RosterPlace> places, List<RosterPlace> givenUp) {

    static final Roster EMPTY = new Roster(List.of(), List.of());

    public Roster {
        places = List.copyOf(places);
        givenUp = List.copyOf(givenUp);
    }

    /** All places, given up ones included. */
    public List<RosterPlace> all() {
        return Stream.concat(places.stream(), givenUp.stream()).toList();
    }

    Optional<RosterPlace> placeOf(String caseId) {
        return all().stream().filter(place -> place.caseId().equals(caseId)).findFirst();
    }

    List<RosterPlace> on(@Nullable LocalDate day) {
        return places.stream()
                .filter(place -> day == null || place.stay().covers(day))
                .toList();
    }

    int mostChildrenWithin(Period stay) {
        return Stream.concat(
                        Stream.of(stay.from()),
                        places.stream().map(place -> place.stay().from()))
                .filter(stay::covers)
                .mapToInt(day -> on(day).size())
                .max()
                .orElse(0);
    }

    Roster with(RosterPlace place) {
        return new Roster(Stream.concat(places.stream(), Stream.of(place)).toList(), givenUp);
    }

    /**
     * A child leaves. The same departure again changes nothing; another one is refused.
     *
     * @param group name of the group, for the refusal
     */
    Decision<Roster> leaving(String caseId, Departure departure, String group) {
        var found = placeOf(caseId);
        if (found.isEmpty()) {
            return Decision.refused(Refusal.conflict("not-on-the-roster").with("group", group));
        }
        var place = found.get();
        if (place.departure() != null) {
            return departure.equals(place.departure())
                    ? Decision.accepted(this)
                    : Decision.refused(Refusal.conflict("left-already")
                            .with("group", group)
                            .with("to", place.departure().lastDay()));
        }
        return departure.lastDay().isAfter(place.stay().to())
                ? Decision.refused(Refusal.rule("after-the-stay")
                        .with("date", departure.lastDay())
                        .with("to", place.stay().to()))
                : Decision.accepted(left(place, departure));
    }

    private Roster left(RosterPlace place, Departure leaving) {
        var left = place.left(leaving);
        return place.endsBeforeItBegins(leaving)
                ? new Roster(
                        places.stream().filter(it -> !it.equals(place)).toList(),
                        Stream.concat(givenUp.stream(), Stream.of(left)).toList())
                : new Roster(
                        places.stream().map(it -> it.equals(place) ? left : it).toList(), givenUp);
    }
}
