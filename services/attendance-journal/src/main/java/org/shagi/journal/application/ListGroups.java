package org.shagi.journal.application;

import java.util.List;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.JournalGroups;
import org.shagi.kit.domain.Actor;
import org.springframework.stereotype.Component;

/** Lists the groups whose journals somebody may open. */
@Component
public class ListGroups {

    private final JournalGroups groups;

    ListGroups(JournalGroups groups) {
        this.groups = groups;
    }

    /** The groups in the reader's scope, by name. */
    public List<JournalGroup> inScopeOf(Actor reader) {
        return all().stream().filter(group -> group.isInScopeOf(reader)).toList();
    }

    /** Those of the whole centre, for what nobody in particular asks. */
    List<JournalGroup> all() {
        return groups.all();
    }
}
