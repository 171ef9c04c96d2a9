package org.shagi.enrolment.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.parents.Entered;
import org.shagi.enrolment.domain.parents.Parent;
import org.shagi.enrolment.domain.parents.ParentSupport;
import org.shagi.enrolment.domain.parents.ParentsFile;
import org.shagi.enrolment.domain.parents.ParentsFiles;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** A service to a parent by the parent's own programme is entered, within 24 hours (S003 III.7.2(1)). */
@Component
public class EnterParentSupport {

    private final Clerk clerk;
    private final ParentsFiles files;

    EnterParentSupport(Clerk clerk, ParentsFiles files) {
        this.clerk = clerk;
        this.files = files;
    }

    /** What was done, and by which programme. */
    public record Given(Parent parent, String programmeNumber, String code, String service) {}

    /**
     * The entry, made now or before.
     *
     * @param id id for the entry
     * @param at when the service was given
     * @param lateReason why it is entered after more than 24 hours; null if it is not
     */
    public Decision<Made<ParentSupport>> enter(
            String caseId, String id, Given given, Instant at, @Nullable String lateReason, Actor actor) {
        return clerk.openCase(caseId, actor)
                .then(file -> Clerk.change(
                        files,
                        caseId,
                        () -> ParentsFile.none(caseId),
                        held -> held.service(id).isPresent()
                                ? Decision.accepted(held)
                                : entered(at, lateReason, actor)
                                        .map(entered -> held.with(new ParentSupport(
                                                id,
                                                given.parent(),
                                                given.programmeNumber(),
                                                given.code(),
                                                given.service(),
                                                entered)))))
                .map(made -> new Made<>(made.value().service(id).orElseThrow(), made.fresh()));
    }

    private Decision<Entered> entered(Instant at, @Nullable String lateReason, Actor actor) {
        return Entered.now(at, clerk.signed(actor), lateReason, clerk.zone());
    }
}
