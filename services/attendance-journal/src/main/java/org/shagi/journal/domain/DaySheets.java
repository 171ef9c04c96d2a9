package org.shagi.journal.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.shagi.kit.domain.ServiceCode;

/** The day sheets that are kept. Each is found by its group and its date, and stored by one atomic write. */
public interface DaySheets {

    /** The sheet of this group and day; blank if nobody has written in it. */
    DaySheet on(String groupId, LocalDate date);

    /** Those of the group's sheets for these days that somebody has written in. */
    List<DaySheet> of(String groupId, Collection<LocalDate> dates);

    /** Who has a mark on which of these days, by group; days that nobody has written in are left out. */
    List<MarkedDay> marked(Map<String, List<LocalDate>> days);

    /** What was replaced in the group's sheets for these days, oldest first; days on which nothing was are left out. */
    Map<LocalDate, List<CellChange>> history(String groupId, Collection<LocalDate> dates);

    /** The sheets of these groups for these days that somebody has written in, with what was replaced in them: one look-up for all. */
    List<KeptSheet> kept(Map<String, List<LocalDate>> days);

    /** How often the group gave each child each service on these days: one look-up. */
    Map<String, Map<ServiceCode, Integer>> given(String groupId, Collection<LocalDate> dates);

    /**
     * A sheet with its past.
     *
     * @param history what was replaced in it, oldest first
     */
    record KeptSheet(DaySheet sheet, List<CellChange> history) {}

    /**
     * Puts the next version in place of the one before, and with the same write the news of it for the other services.
     *
     * @param monthOpen whether the writer took the month for open when the version before was read already
     * @return false if somebody else has put a version there first, or the sheet was sealed and the month taken for open; then
     *     nothing was stored and nothing will be told
     */
    boolean put(RecordedSheet recorded, boolean monthOpen);

    /**
     * From now on nobody who took the month for open can put a version in place of one of these.
     *
     * @param attempt to close the month
     */
    void seal(String groupId, Collection<LocalDate> dates, String attempt);

    /** Takes the seals of this attempt off again, and no other ones. */
    void unseal(String groupId, Collection<LocalDate> dates, String attempt);
}
