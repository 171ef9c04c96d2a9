package org.shagi.calendar.terms;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One term of the methodical recommendations.
 *
 * @param id {@code T-01}
 * @param service the service that knows its facts and raises it
 * @param trigger name of the fact from which it is counted; empty if nothing falls due
 * @param term how it is counted
 * @param opens when the earliest day is counted otherwise than by the term; null if it is not
 * @param owners roles that owe it, the one that answers for it first; never empty
 * @param fulfilledBy names of the facts of which each fulfils it; empty if nothing falls due
 * @param unless name of a fact that makes it void; null for none
 * @param supersededBy id of the rule that says the same more strictly; null for none
 * @param source the document and its paragraph
 */
public record TermRule(
        String id,
        String service,
        String trigger,
        Term term,
        @Nullable Term opens,
        List<String> owners,
        List<String> fulfilledBy,
        @Nullable String unless,
        @Nullable String supersededBy,
        TermCalendar calendar,
        String titleRu,
        String titleEn,
        String source) {

    public TermRule {
        owners = List.copyOf(owners);
        fulfilledBy = List.copyOf(fulfilledBy);
    }

    /** The role that answers for it. */
    public String owner() {
        return owners.getFirst();
    }

    /** In English for English, in Russian for everybody else. */
    public String title(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? titleEn : titleRu;
    }

    /** Whether something falls due by it. */
    public boolean fallsDue() {
        return term.function().fallsDue();
    }
}
