package org.shagi.assignment.domain.yearly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shagi.assignment.domain.yearly.Indicator.Part;

/**
 * One thing that an amendment changed.
 *
 * @param indicator name of the indicator; null for what is about the whole assignment
 * @param part department and half-year; null for what is about a whole indicator
 * @param before null if it was not there, as {@code after} if it is gone
 */
public record TermsChange(
        Kind kind,
        @Nullable String indicator,
        @Nullable Part part,
        @Nullable String before,
        @Nullable String after) {

    /** What was changed; deviations are in tenths of a percent. */
    public enum Kind {
        CHILDREN,
        STANDARD,
        TARGET,
        DEVIATION,
        UNIT,
        PART
    }

    /** What the later terms say otherwise, beside number and date of the document. */
    public static List<TermsChange> between(AssignmentTerms before, AssignmentTerms after) {
        var changes = new ArrayList<TermsChange>();
        add(changes, Kind.CHILDREN, null, null, number(before.children()), number(after.children()));
        add(
                changes,
                Kind.STANDARD,
                null,
                null,
                before.standard().version(),
                after.standard().version());
        var old = byName(before);
        var now = byName(after);
        var names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        names.forEach(name -> indicator(changes, name, old.get(name), now.get(name)));
        return changes;
    }

    private static void indicator(
            List<TermsChange> changes, String name, @Nullable Indicator before, @Nullable Indicator after) {
        add(
                changes,
                Kind.TARGET,
                name,
                null,
                of(before, one -> number(one.approved())),
                of(after, one -> number(one.approved())));
        add(
                changes,
                Kind.DEVIATION,
                name,
                null,
                of(before, one -> number(one.allowedDeviationTenths())),
                of(after, one -> number(one.allowedDeviationTenths())));
        add(changes, Kind.UNIT, name, null, of(before, Indicator::unit), of(after, Indicator::unit));
        var old = parts(before);
        var now = parts(after);
        var places = new TreeMap<>(old);
        places.putAll(now);
        places.forEach((place, part) -> add(
                changes,
                Kind.PART,
                name,
                part,
                of(old.get(place), one -> number(one.approved())),
                of(now.get(place), one -> number(one.approved()))));
    }

    private static void add(
            List<TermsChange> changes,
            Kind kind,
            @Nullable String indicator,
            @Nullable Part part,
            @Nullable String before,
            @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new TermsChange(kind, indicator, part, before, after));
        }
    }

    private static Map<String, Indicator> byName(AssignmentTerms terms) {
        return terms.indicators().stream().collect(Collectors.toMap(Indicator::name, one -> one));
    }

    private static Map<String, Part> parts(@Nullable Indicator indicator) {
        return indicator == null
                ? Map.of()
                : indicator.parts().stream()
                        .collect(Collectors.toMap(part -> part.departmentId() + '|' + part.half(), part -> part));
    }

    private static <T> @Nullable String of(@Nullable T one, Function<T, String> value) {
        return one == null ? null : value.apply(one);
    }

    private static String number(int number) {
        return Integer.toString(number);
    }
}
