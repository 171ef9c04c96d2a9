package org.shagi.diagnostics.domain;

import java.util.OptionalInt;

/**
 * How many children stand at each level of one indicator in one round, 0 or more each.
 *
 * <p>Children whose level for this indicator is not entered yet are in none of the numbers.
 */
public record Tally(int red, int blue, int green) {

    /** The empty count. */
    public static final Tally NONE = new Tally(0, 0, 0);

    /** This count and one child more. */
    public Tally plus(Level level) {
        return switch (level) {
            case RED -> new Tally(red + 1, blue, green);
            case BLUE -> new Tally(red, blue + 1, green);
            case GREEN -> new Tally(red, blue, green + 1);
        };
    }

    /** Children diagnosed in this indicator. */
    public int diagnosed() {
        return red + blue + green;
    }

    /** «Выявлено проблем», children: the red and the blue (S003 V.4). */
    public int problems() {
        return red + blue;
    }

    /** Whether most of the children diagnosed have the problem: it prevails in the group (S003 V.4). */
    public boolean isPrevailing() {
        return 2 * problems() > diagnosed();
    }

    /** This count and another one. */
    public Tally plus(Tally other) {
        return new Tally(red + other.red, blue + other.blue, green + other.green);
    }

    /**
     * «Выявлено проблем», in per cent: problems ÷ diagnosed × 100, in tenths of a per cent (0 to 1000), half up; empty when
     * nobody is diagnosed (S003 V.4).
     */
    public OptionalInt problemsPercentTenths() {
        return Percent.tenths(problems(), diagnosed());
    }
}
