package org.shagi.enrolment.application;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.RosterPlace;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** The roster of a group with the children's names, for those who work with the group. */
@Component
public class ReadRoster {

    private final Desk desk;
    private final ServiceCases cases;

    ReadRoster(Desk desk, ServiceCases cases) {
        this.desk = desk;
        this.cases = cases;
    }

    /**
     * The lines in the order of the alphabet.
     *
     * @param on the day to look at; null for everybody ever put on the roster
     */
    public Decision<List<RosterLine>> of(String groupId, @Nullable LocalDate on, Actor actor) {
        return desk.group(groupId, actor).map(group -> lines(group, on));
    }

    List<RosterLine> lines(DayCareGroup group, @Nullable LocalDate on) {
        var places = group.rosterOn(on);
        var files = cases.find(places.stream().map(RosterPlace::caseId).toList()).stream()
                .collect(Collectors.toMap(ServiceCase::id, Function.identity()));
        return places.stream()
                .flatMap(place -> Optional.ofNullable(files.get(place.caseId())).stream()
                        .map(file -> new RosterLine(place, file)))
                .sorted(byName())
                .toList();
    }

    private static Comparator<RosterLine> byName() {
        var russian = Collator.getInstance(Locale.of("ru"));
        return Comparator.comparing((RosterLine line) -> line.file().child().fullName(), russian)
                .thenComparing(line -> line.place().caseId());
    }
}
