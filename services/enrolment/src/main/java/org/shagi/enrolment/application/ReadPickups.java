package org.shagi.enrolment.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.pickup.Departure;
import org.shagi.enrolment.domain.pickup.PickupAdult;
import org.shagi.enrolment.domain.pickup.PickupFiles;
import org.shagi.enrolment.domain.pickup.PickupPermissions;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Role;
import org.springframework.stereotype.Component;

/** Who may take which child home: of one case, and of a whole group for the leader at the door. */
@Component
public class ReadPickups {

    private final Desk desk;
    private final Clerk clerk;
    private final ReadRoster readRoster;
    private final PickupFiles files;

    ReadPickups(Desk desk, Clerk clerk, ReadRoster readRoster, PickupFiles files) {
        this.desk = desk;
        this.clerk = clerk;
        this.readRoster = readRoster;
        this.files = files;
    }

    /** @param today the day on which it is asked what holds */
    public record Standing(PickupPermissions permissions, LocalDate today) {}

    /** @param left the decisions of that day */
    public record DoorLine(RosterLine child, PickupPermissions permissions, List<Departure> left) {}

    /** @param on the day looked at */
    public record Door(LocalDate on, List<DoorLine> lines) {}

    /** Who may take the child home on the day it is asked, by the application that is in force. */
    record Today(boolean alone, List<PickupAdult> adults) {}

    /** Empty if no application is in force, and for a registrar, whose work it is not. */
    Optional<Today> today(ServiceCase file, Actor actor) {
        var day = clerk.today();
        return actor.roles().equals(Set.of(Role.REGISTRAR))
                ? Optional.empty()
                : permissions(file.id())
                        .inForceOn(day)
                        .map(paper -> new Today(paper.allowsSelfOn(day), paper.adultsOn(day)));
    }

    public Decision<Standing> ofCase(String caseId, Actor actor) {
        return desk.caseFile(caseId, actor).map(file -> new Standing(permissions(caseId), clerk.today()));
    }

    /**
     * Everybody on the roster on a day, in the order of the alphabet.
     *
     * @param on null for today
     */
    public Decision<Door> ofGroup(String groupId, @Nullable LocalDate on, Actor actor) {
        var day = on == null ? clerk.today() : on;
        return readRoster
                .of(groupId, day, actor)
                .map(lines -> new Door(
                        day, lines.stream().map(line -> doorLine(line, day)).toList()));
    }

    private DoorLine doorLine(RosterLine line, LocalDate day) {
        var permissions = permissions(line.place().caseId());
        var left = permissions.departures().stream()
                .filter(departure -> clerk.dayOf(departure.at()).equals(day))
                .toList();
        return new DoorLine(line, permissions, left);
    }

    private PickupPermissions permissions(String caseId) {
        return files.find(caseId).orElseGet(() -> PickupPermissions.none(caseId));
    }
}
