package org.shagi.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What does not go by plan in the running groups: a family refuses, another moves its child, a third takes back its application. */
final class SampleStories {

    /** The family of the last child of Василёк refuses: the information on it is drafted in time, and is to be sent. */
    static final EarlyEnd EARLY_END = new EarlyEnd(
            SampleWorld.VASILYOK.children().getLast(),
            LocalDate.of(2026, 11, 9),
            LocalDate.of(2026, 11, 13),
            "31-к",
            LocalDate.of(2026, 11, 10));

    /** The last but one goes on in Ландыш. */
    static final Transfer TRANSFER = new Transfer(
            SampleWorld.VASILYOK.children().get(SampleWorld.VASILYOK.children().size() - 2),
            SampleWorld.VASILYOK,
            SampleWorld.LANDYSH,
            SampleWorld.LANDYSH.from(),
            "34-к",
            LocalDate.of(2026, 11, 20));

    /** Applied to Ландыш and took it back before there was a contract. */
    static final Withdrawal WITHDRAWAL = new Withdrawal(
            SampleChildren.of("landysh-withdrawn").getFirst(),
            SampleWorld.LANDYSH,
            SampleWorld.LANDYSH.papers().appliedOn(),
            LocalDate.of(2026, 11, 12));

    /** Its family brings the certificate of the polyclinic on the last day for it. */
    static final SampleChild LATE_CERTIFICATE = SampleWorld.LANDYSH.children().getLast();

    private SampleStories() {}

    /** Who is in a group on a day of its course, in the order of the list; who came from another group stands last. */
    static List<SampleChild> childrenOn(SampleGroup group, LocalDate day) {
        var own = group.children().stream().filter(child -> isThere(child, day));
        var come = group == TRANSFER.to() && !day.isBefore(TRANSFER.on())
                ? Stream.of(TRANSFER.child())
                : Stream.<SampleChild>empty();
        return Stream.concat(own, come).toList();
    }

    /** The last day of service of a child that came into this group first. */
    static LocalDate lastDayOfService(SampleGroup group, SampleChild child) {
        return child == EARLY_END.child() ? EARLY_END.lastDay() : group.to();
    }

    private static boolean isThere(SampleChild child, LocalDate day) {
        boolean left = child == EARLY_END.child() && day.isAfter(EARLY_END.lastDay());
        boolean moved = child == TRANSFER.child() && !day.isBefore(TRANSFER.on());
        return !left && !moved;
    }

    record EarlyEnd(
            SampleChild child, LocalDate receivedOn, LocalDate lastDay, String orderNumber, LocalDate orderOn) {}

    record Transfer(
            SampleChild child, SampleGroup from, SampleGroup to, LocalDate on, String orderNumber, LocalDate orderOn) {}

    record Withdrawal(SampleChild child, SampleGroup group, LocalDate appliedOn, LocalDate refusedOn) {}
}
