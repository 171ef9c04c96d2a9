package org.shagi.journal.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The groups that enrolment has told of. */
public interface JournalGroups {

    /** The group with this id; empty if enrolment has not told of it. */
    Optional<JournalGroup> find(String groupId);

    /** Every group, by name. */
    List<JournalGroup> all();

    /** Every group that one of these children is or was ever on the roster of. */
    List<JournalGroup> attendedBy(Collection<String> childIds);

    /** Keeps the group as told here, unless a newer version of it is kept already. */
    void keep(JournalGroup group);
}
