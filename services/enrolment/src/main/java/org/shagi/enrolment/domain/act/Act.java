package org.shagi.enrolment.domain.act;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Period;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/**
 * An act of acceptance of the services given to a child (акт сдачи-приёмки, S003 2.1(8–9), 2.2(5–6)).
 *
 * <p>The group leader drafts it on the last day of the quarter or of the service; the draft shows what the journal's closed months
 * hold so far, and may be drafted three days before the end to be looked at. When all months are closed it is signed: it gets its
 * number and its lines, and neither changes ever again. If the journal corrects one of its days later, what was signed stays, and a
 * difference act says how much more or less was given.
 *
 * @param corrects id of the signed act whose numbers a difference act corrects; null for the others
 * @param lines those of the last drafting; frozen once signed
 * @param signature null for a draft
 * @param draftedOn day on which it was first drafted; null for acts of before that was written down
 * @param version 1 for the draft, one more with every change
 */
public record Act(
        String id,
        String caseId,
        String departmentId,
        ActKind kind,
        Period period,
        @Nullable String corrects,
        List<ActLine> lines,
        @Nullable ActSignature signature,
        @Nullable LocalDate draftedOn,
        long version) {

    public Act {
        lines = List.copyOf(lines);
    }

    /** Whether it is signed, and so never changes again. */
    public boolean isSigned() {
        return signature != null;
    }

    /** The same draft with what the journal holds now; the very same act if nothing differs or it is signed. */
    public Act redrafted(List<ActLine> now) {
        return isSigned() || lines.equals(now) ? this : changed(now, null);
    }

    /** Signed with the numbers of that day; not before the period is over. The same again changes nothing. */
    public Decision<Act> signed(ActSignature by, List<ActLine> frozen) {
        var before = signature;
        if (before != null) {
            return before.on().equals(by.on())
                    ? Decision.accepted(this)
                    : Decision.refused(Refusal.conflict("act-signed").with("date", before.on()));
        }
        return Decision.accepted(changed(frozen, by));
    }

    /** Why it cannot be signed on a day, if so. */
    public @Nullable Refusal whyNotSigned(LocalDate on, LocalDate today) {
        if (on.isBefore(period.to())) {
            return Refusal.rule("act-before-end").with("date", on).with("to", period.to());
        }
        return on.isAfter(today) ? Refusal.rule("act-in-the-future").with("date", on) : null;
    }

    private Act changed(List<ActLine> next, @Nullable ActSignature by) {
        return new Act(id, caseId, departmentId, kind, period, corrects, next, by, draftedOn, version + 1);
    }
}
