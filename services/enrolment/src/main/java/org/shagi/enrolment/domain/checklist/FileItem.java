package org.shagi.enrolment.domain.checklist;

import java.util.Set;
import org.shagi.enrolment.domain.Wording;
import org.shagi.enrolment.domain.consent.ConsentKind;

/**
 * A paper that belongs into a case file, as the data of the service describe it.
 *
 * @param id stable, upper case
 * @param number as in appendix 6 of the source, {@code 1} to {@code 9}; {@code доп.} for the extras
 * @param extra whether it is none of the nine (reading I-42)
 * @param due the stage by which it must be there
 * @param required for which cases it must be there at all
 * @param sources what of the case supplies it by itself; may be empty
 * @param consents consents without which no file may be put in; empty for all but photographs
 * @param guarded whether its files hold data on health or the soul, so that few may open them
 */
public record FileItem(
        String id,
        String number,
        boolean extra,
        Wording title,
        DueStage due,
        Occasion required,
        Set<Source> sources,
        Set<ConsentKind> consents,
        boolean guarded) {

    public FileItem {
        sources = Set.copyOf(sources);
        consents = Set.copyOf(consents);
    }
}
