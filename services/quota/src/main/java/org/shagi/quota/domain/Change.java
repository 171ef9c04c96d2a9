package org.shagi.quota.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a time brought to a month of a group: sheets written or put right, a plan told.
 *
 * @param days days that have a sheet now and had none before
 * @param services whole services more than before; negative where corrections took some away
 * @param planTenths tenths of a service by which the plan grew; negative where it became less
 */
public record Change(String groupId, String departmentId, YearMonth month, int days, long services, long planTenths) {

    private record Key(String groupId, String departmentId, YearMonth month) {}

    /** @param written when a sheet was last written; a mark put right may leave every sum as it was */
    private record Held(int days, long services, long planTenths, Instant written) {

        static final Held NOTHING = new Held(0, 0, 0, Instant.MIN);

        Held plus(Held other) {
            return new Held(
                    days + other.days,
                    services + other.services,
                    planTenths + other.planTenths,
                    written.isAfter(other.written) ? written : other.written);
        }
    }

    /** The months of groups that are otherwise in the later of two snapshots of the same reach and period, in no particular order. */
    public static List<Change> between(Snapshot before, Snapshot after) {
        var then = held(before);
        var now = held(after);
        var months = new HashSet<>(then.keySet());
        months.addAll(now.keySet());
        return months.stream()
                .flatMap(month ->
                        changed(month, then.getOrDefault(month, Held.NOTHING), now.getOrDefault(month, Held.NOTHING)))
                .toList();
    }

    private static Stream<Change> changed(Key key, Held then, Held now) {
        return now.equals(then)
                ? Stream.empty()
                : Stream.of(new Change(
                        key.groupId(),
                        key.departmentId(),
                        key.month(),
                        now.days() - then.days(),
                        now.services() - then.services(),
                        now.planTenths() - then.planTenths()));
    }

    private static Map<Key, Held> held(Snapshot snapshot) {
        var held = new HashMap<Key, Held>();
        snapshot.months()
                .forEach(month -> held.merge(
                        new Key(month.groupId(), month.departmentId(), month.month()),
                        new Held(month.days(), month.facts().total(), 0, month.lastWritten()),
                        Held::plus));
        snapshot.plans().stream()
                .flatMap(plan -> plan.shares(snapshot.period()))
                .filter(share -> share.planTenths().total() != 0)
                .forEach(share -> held.merge(
                        new Key(share.groupId(), share.departmentId(), share.month()),
                        new Held(0, 0, share.planTenths().total(), Instant.MIN),
                        Held::plus));
        return held;
    }
}
