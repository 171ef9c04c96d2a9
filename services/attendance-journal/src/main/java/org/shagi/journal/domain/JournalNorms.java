package org.shagi.journal.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.shagi.kit.domain.ServiceCode;

/**
 * What the centre may set of its own in the journal.
 *
 * @param strictness which rules block, warn or are only told
 * @param distribution who may give which service
 * @param absences why a child may be away
 * @param orders accounts that the head has named for services of a group, by its id (S003 App.8)
 */
public record JournalNorms(
        RuleBook strictness,
        Distribution distribution,
        AbsenceReasons absences,
        Function<String, Map<ServiceCode, List<String>>> orders) {

    /** The norms of a centre that names nobody by order. */
    public JournalNorms(RuleBook strictness, Distribution distribution, AbsenceReasons absences) {
        this(strictness, distribution, absences, group -> Map.of());
    }

    /** These norms in a group: where the head has ordered who gives a service, that counts. */
    public JournalNorms in(String groupId) {
        var givers = orders.apply(groupId);
        return givers.isEmpty() ? this : new JournalNorms(strictness, distribution.ordered(givers), absences, orders);
    }
}
