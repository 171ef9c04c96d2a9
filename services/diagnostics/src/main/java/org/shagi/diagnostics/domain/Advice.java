package org.shagi.diagnostics.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shagi.kit.domain.Decision;

/**
 * What is recommended for one child after a round: to its parents after each, to its school at the end (S003 V.6, App.4).
 *
 * <p>At first it is what the templates say to the levels found. The psychologist puts it into her own words. Once it was handed
 * over its text does not change; only the day of that may be put right.
 *
 * @param lines in the order in which they are printed
 * @param written who chose the words, and when; empty for those of the templates
 * @param version 0 as long as nothing is stored, then one more with every change
 */
public record Advice(
        String roundId,
        String childId,
        Audience audience,
        List<Line> lines,
        Optional<Stamp> written,
        Optional<Handing> handing,
        long version) {

    public Advice {
        lines = List.copyOf(lines);
    }

    /** Whom it is given to. */
    public enum Audience {
        PARENTS,
        SCHOOL;

        /** The audience that is called so in an address, such as {@code parents}. */
        public static Optional<Audience> parse(String slug) {
            return Arrays.stream(values())
                    .filter(audience -> audience.slug().equals(slug))
                    .findFirst();
        }

        /** To whom something is recommended at a stage: to the school in the end only. */
        public static List<Audience> at(Stage stage) {
            return stage == Stage.FINAL ? List.of(PARENTS, SCHOOL) : List.of(PARENTS);
        }

        /** The name as a part of an address, such as {@code parents}. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One recommendation.
     *
     * @param indicator number of the indicator it is about, {@link #WHOLE_CHILD} for the child as a whole
     */
    public record Line(int indicator, String text) {

        /** Instead of the number of an indicator. */
        public static final int WHOLE_CHILD = 0;
    }

    /**
     * That it was handed over.
     *
     * @param stamp who wrote it down, and when
     */
    public record Handing(LocalDate on, Stamp stamp) {}

    /** What the templates say. */
    public static Advice proposed(String roundId, String childId, Audience audience, List<Line> lines) {
        return new Advice(roundId, childId, audience, lines, Optional.empty(), Optional.empty(), 0);
    }

    /** What the psychologist says instead; the very same object if it says so already. */
    public static Decision<Advice> write(Attempt.ToAdvise attempt) {
        return RoundRules.check(attempt)
                .map(allowed -> allowed.standing()
                        .filter(advice -> advice.says(allowed.lines()))
                        .orElseGet(() -> new Advice(
                                allowed.roundId(),
                                allowed.childId(),
                                allowed.audience(),
                                allowed.lines(),
                                Optional.of(allowed.stamp()),
                                Optional.empty(),
                                allowed.standing().map(Advice::version).orElse(0L) + 1)));
    }

    /** This advice, handed over; the very same object if it was handed over on that day. */
    public Advice handedOver(LocalDate on, Stamp stamp) {
        return handing.filter(done -> done.on().equals(on)).isPresent()
                ? this
                : new Advice(
                        roundId, childId, audience, lines, written, Optional.of(new Handing(on, stamp)), version + 1);
    }

    boolean says(List<Line> others) {
        return lines.equals(others);
    }

    /** By what it is found. */
    public String id() {
        return idOf(roundId, childId, audience);
    }

    /** The id of the only advice that a child can have for an audience after a round. */
    public static String idOf(String roundId, String childId, Audience audience) {
        return roundId + '|' + childId + '|' + audience.slug();
    }
}
