package org.shagi.journal.domain;

/**
 * What the centre may set of its own in the journal.
 *
 * @param strictness which rules block, warn or are only told
 * @param distribution who may give which service
 * @param absences why a child may be away
 */
public record JournalNorms(RuleBook strictness, Distribution distribution, AbsenceReasons absences) {}
