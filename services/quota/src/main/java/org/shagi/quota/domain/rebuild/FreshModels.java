package org.shagi.quota.domain.rebuild;

import java.util.Optional;
import java.util.SortedMap;

/** Where new read models come from. */
public interface FreshModels {

    /** A new, empty one; what an earlier attempt left behind is gone. */
    FreshModel begin();

    /**
     * From where the topics are not in the live one yet, because whoever made it live has not read them to their end: by topic and
     * partition, such as {@code attendance-journal-3}, the offset that is read next. Empty if all is in it.
     */
    Optional<SortedMap<String, Long>> unread();

    /** Notes that all is in the live one. */
    void isRead();
}
