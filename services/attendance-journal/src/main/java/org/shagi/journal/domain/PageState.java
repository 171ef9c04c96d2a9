package org.shagi.journal.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with one page of a day sheet.
 *
 * @param version the version of the sheet by which this page last changed; 0 while nobody has written on it
 * @param quiet who said that there is no session of this page that day; {@code null} where nobody did
 */
public record PageState(long version, @Nullable Quiet quiet) {

    /** Nobody has written on it. */
    public static final PageState BLANK = new PageState(0, null);

    /** «Занятия нет»: neither a page that is not filled in, nor an absence. */
    public record Quiet(String by, Instant at) {}
}
