package org.shagi.calendar.terms;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one subject: facts by the names that the rules use, such as {@code contract-concluded}. Those that
 * begin terms may be planned (the last day of a stay); those that fulfil them have happened. Immutable.
 */
public final class Facts {

    private static final Facts NONE = new Facts(null, "", null);

    private final @Nullable Facts others;
    private final String name;
    private final @Nullable Fact fact;

    /** A chain, not a map: there are some twenty facts, and thousands of subjects are looked at in one go. */
    private Facts(@Nullable Facts others, String name, @Nullable Fact fact) {
        this.others = others;
        this.name = name;
        this.fact = fact;
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
        for (Facts known = this; known != null; known = known.others) {
            if (known.name.equals(name)) {
                return Optional.ofNullable(known.fact);
            }
        }
        return Optional.empty();
    }

    /** The earliest of those facts with these names that are known. */
    Optional<Fact> firstOf(Collection<String> names) {
        return names.stream().flatMap(name -> named(name).stream()).min(Comparator.comparing(Fact::day));
    }

    private Facts with(String name, Fact fact) {
        return new Facts(this, name, fact);
    }
}
