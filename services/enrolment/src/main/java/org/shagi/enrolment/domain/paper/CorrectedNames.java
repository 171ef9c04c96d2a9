package org.shagi.enrolment.domain.paper;

import java.util.Map;

/** Names as somebody corrected them for the papers of a case, where the rules of grammar go wrong. */
public interface CorrectedNames {

    /** Corrected forms of a person's name, by name of the grammatical case; empty if the rules are right. */
    Map<String, String> of(String caseId, PersonOnPaper person);

    /** Keeps a form; a blank one takes the correction back. */
    void keep(String caseId, PersonOnPaper person, String grammaticalCase, String form);
}
