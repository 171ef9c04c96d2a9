package org.shagi.journal.domain.themes;

import java.time.YearMonth;
import java.util.List;
import org.shagi.journal.domain.themes.Emphases.Line;
import org.shagi.journal.domain.themes.Emphases.TakenUp;

/** The emphases that diagnostics suggests, and which of them the plans take up. */
public interface EmphasisBook {

    /** Keeps what a round suggests, unless a newer version of it is kept already. */
    void keep(Emphases emphases);

    /** What the latest diagnostics suggests for a month of a group, the most frequent problem first. */
    List<Line> of(String groupId, YearMonth month);

    /** Checks an emphasis off; it stays with whoever did it first. */
    void take(String groupId, YearMonth month, int indicator, TakenUp taken);

    /** Takes that back. */
    void release(String groupId, YearMonth month, int indicator);
}
