package org.shagi.quota.domain.report;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.shagi.quota.domain.Figure;

/** What stands in a cell of a report. */
public sealed interface Cell {

    /** A text of the form itself, by its key in the bundle of the reports. */
    record Label(String key) implements Cell {}

    /** A text that comes from the data, such as the name of a group. */
    record Text(String text) implements Cell {}

    /** A whole number. */
    record Whole(long value) implements Cell {}

    /** A number of people, which is not shown outside when it is small. */
    record People(long value) implements Cell {}

    /** A number with one digit after the comma: services planned, or percent. */
    record Tenths(long value) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /** People there are, but too few to be told of. */
    record Hidden() implements Cell {}

    /** Not shown because it tells what is hidden elsewhere. */
    record Withheld() implements Cell {}

    /** Nothing can be said here. */
    record Nothing() implements Cell {}

    /** A percentage, or nothing where nothing was planned. */
    static Cell percentOf(Figure figure) {
        return orNothing(figure.percentTenths());
    }

    /** The share of one whole number in another, in percent, half up to a tenth; nothing of nought. */
    static Cell share(long part, long whole) {
        return orNothing(whole == 0 ? OptionalLong.empty() : OptionalLong.of((2 * part * 1_000 + whole) / (2 * whole)));
    }

    private static Cell orNothing(OptionalLong tenths) {
        return tenths.isPresent() ? new Tenths(tenths.getAsLong()) : new Nothing();
    }
}
