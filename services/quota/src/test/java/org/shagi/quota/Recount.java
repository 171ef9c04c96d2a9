package org.shagi.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.quota.SampleJournal.DayDocument;
import org.shagi.quota.domain.Breakdown;
import org.shagi.quota.domain.CountLine;
import org.shagi.quota.domain.Counts;
import org.shagi.quota.domain.Dimension;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.Reach;
import org.shagi.quota.domain.ServiceKind;
import org.shagi.quota.domain.Snapshots;

/** Every count taken directly from documents of the journal, by nothing but counting. */
record Recount(Map<Dimension, Map<String, CountLine>> lines, long services, int recipients, long personDays, int days) {

    private static final Period ALL = new Period(YearMonth.of(2019, 1), YearMonth.of(2026, 12));

    static Recount of(List<DayDocument> documents) {
        var lines = new EnumMap<Dimension, Map<String, CountLine>>(Dimension.class);
        for (var dimension : Dimension.values()) {
            lines.put(dimension, recounted(documents, dimension));
        }
        var children = documents.stream()
                .flatMap(document -> document.codes().entrySet().stream())
                .filter(child -> !child.getValue().isEmpty())
                .toList();
        return new Recount(
                lines,
                children.stream().mapToLong(child -> child.getValue().size()).sum(),
                (int) children.stream().map(Map.Entry::getKey).distinct().count(),
                children.size(),
                documents.size());
    }

    /** Fails unless what quota holds of a part of the centre counts to the same, in every way there is. */
    void equalsWhatIsHeld(Snapshots snapshots, Reach reach) {
        var snapshot = snapshots.take(reach, ALL, Optional.empty());
        for (var dimension : Dimension.values()) {
            var held = dimension == Dimension.DAY
                    ? Breakdown.byDay(snapshots.sheets(reach, ALL, Optional.empty()))
                    : Breakdown.of(snapshot, dimension);
            assertThat(held).as("%s by %s", reach, dimension).isEqualTo(lines.get(dimension));
        }
        var counts = Counts.of(snapshot);
        assertThat(counts.services().total()).as("services of %s", reach).isEqualTo(services);
        assertThat(counts.recipients()).as("recipients of %s", reach).isEqualTo(recipients);
        assertThat(counts.personDays()).as("person-days of %s", reach).isEqualTo(personDays);
        assertThat(counts.days()).as("sheets of %s", reach).isEqualTo(days);
    }

    private static Map<String, CountLine> recounted(List<DayDocument> documents, Dimension dimension) {
        var services = new TreeMap<String, Long>();
        var recipients = new HashMap<String, Set<String>>();
        var days = new HashMap<String, Long>();
        boolean ofCodes = dimension == Dimension.CODE || dimension == Dimension.KIND;
        BiConsumer<String, String> child = (key, id) ->
                recipients.computeIfAbsent(key, first -> new HashSet<>()).add(id);
        if (dimension == Dimension.CODE) {
            for (int digit = 1; digit <= 9; digit++) {
                services.put("5." + digit, 0L);
            }
        }
        if (dimension == Dimension.KIND) {
            for (var kind : ServiceKind.values()) {
                services.put(kind.name(), 0L);
            }
        }
        for (var document : documents) {
            document.codes().forEach((id, given) -> {
                if (!ofCodes) {
                    var key = key(document, id, dimension);
                    services.merge(key, (long) given.size(), Long::sum);
                    days.merge(key, given.isEmpty() ? 0L : 1L, Long::sum);
                }
                for (var code : given) {
                    var key = switch (dimension) {
                        case CODE -> code;
                        case KIND -> ServiceKind.of(new ServiceCode(code)).name();
                        default -> key(document, id, dimension);
                    };
                    if (ofCodes) {
                        services.merge(key, 1L, Long::sum);
                    }
                    child.accept(key, id);
                }
            });
        }
        var lines = new TreeMap<String, CountLine>();
        services.forEach((key, count) -> lines.put(
                key, new CountLine(count, recipients.getOrDefault(key, Set.of()).size(), days.getOrDefault(key, 0L))));
        return lines;
    }

    private static String key(DayDocument document, String child, Dimension dimension) {
        var month = YearMonth.from(document.date());
        return switch (dimension) {
            case DAY -> document.date().toString();
            case MONTH -> month.toString();
            case QUARTER -> Breakdown.quarter(month);
            case CHILD -> child;
            case GROUP -> document.groupId();
            case DEPARTMENT -> document.departmentId();
            case CODE, KIND -> throw new IllegalArgumentException();
        };
    }
}
