package org.shagi.enrolment.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.parents.Entered;
import org.shagi.enrolment.domain.parents.ParentsFile;
import org.shagi.enrolment.domain.parents.ParentsFiles;
import org.shagi.enrolment.domain.parents.PreventionCode;
import org.shagi.enrolment.domain.parents.PreventionEvent;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** An event of prevention with a family is entered in the registry, within 24 hours (S003 III.7.2(2)). */
@Component
public class EnterPreventionEvent {

    private final Clerk clerk;
    private final ParentsFiles files;

    EnterPreventionEvent(Clerk clerk, ParentsFiles files) {
        this.clerk = clerk;
        this.files = files;
    }

    /**
     * The entry, made now or before.
     *
     * @param id id for the entry
     * @param at when the event took place
     * @param lateReason why it is entered after more than 24 hours; null if it is not
     */
    public Decision<Made<PreventionEvent>> enter(
            String caseId,
            String id,
            PreventionCode code,
            String topic,
            Instant at,
            @Nullable String lateReason,
            Actor actor) {
        return clerk.openCase(caseId, actor)
                .then(file -> Clerk.change(
                        files,
                        caseId,
                        () -> ParentsFile.none(caseId),
                        held -> held.event(id).isPresent()
                                ? Decision.accepted(held)
                                : entered(at, lateReason, actor)
                                        .map(entered -> held.with(new PreventionEvent(id, code, topic, entered)))))
                .map(made -> new Made<>(made.value().event(id).orElseThrow(), made.fresh()));
    }

    private Decision<Entered> entered(Instant at, @Nullable String lateReason, Actor actor) {
        return Entered.now(at, clerk.signed(actor), lateReason, clerk.zone());
    }
}
