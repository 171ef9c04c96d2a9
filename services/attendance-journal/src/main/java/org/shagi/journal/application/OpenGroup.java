package org.shagi.journal.application;

import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.JournalGroups;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** Finds a group for somebody who wants to read its journal. */
@Component
class OpenGroup {

    private final JournalGroups groups;

    OpenGroup(JournalGroups groups) {
        this.groups = groups;
    }

    /** The group; refused if there is none with this id, or if it is none of the reader's business. */
    Decision<JournalGroup> open(Actor reader, String groupId) {
        return groups.find(groupId)
                .map(group -> group.isInScopeOf(reader)
                        ? Decision.accepted(group)
                        : Decision.<JournalGroup>refused(
                                Refusal.forbidden("outside-your-scope").with("group", groupId)))
                .orElseGet(
                        () -> Decision.refused(Refusal.unknown("unknown-group").with("group", groupId)));
    }
}
