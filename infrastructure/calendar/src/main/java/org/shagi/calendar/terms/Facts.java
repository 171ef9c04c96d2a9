package org.shagi.calendar.terms;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one subject: facts by the names that the rules use, such as {@code contract-concluded}. Those that
 * begin terms may be planned (the last day of a stay); those that fulfil them have happened. Immutable.
 */
public final class Facts {

    private static final Facts NONE = new Facts(Map.of());

    private final Map<String, Fact> byName;

    private Facts(Map<String, Fact> byName) {
        this.byName = Map.copyOf(byName);
    }

    /** Nothing is known. */
    public static Facts none() {
        return NONE;
    }

    /** The same, and this happened on a day; null says that it has not. */
    public Facts on(String name, @Nullable LocalDate day) {
        return day == null ? this : with(name, new Fact(day, null));
    }

    /** The same, and this happened at a moment, given in the centre's zone; null says that it has not. */
    public Facts at(String name, @Nullable ZonedDateTime moment) {
        return moment == null ? this : with(name, new Fact(moment.toLocalDate(), moment));
    }

    /** The fact of this name. */
    public Optional<Fact> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The earliest of those facts with these names that are known. */
    Optional<Fact> firstOf(Collection<String> names) {
        return names.stream().flatMap(name -> named(name).stream()).min(Comparator.comparing(Fact::day));
    }

    private Facts with(String name, Fact fact) {
        var more = new HashMap<>(byName);
        more.put(name, fact);
        return new Facts(more);
    }
}
