package org.shagi.enrolment.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.application.ShownAct;
import org.shagi.enrolment.domain.act.ActKind;

/**
 * An act of a case.
 *
 * @param number as it stands on the paper, {@code 3/2019}; null for a draft, like {@code signedOn} and {@code signedBy}
 * @param complete whether the journal has closed all its months
 * @param differs whether the journal was corrected after the signature and a difference act is due
 * @param corrects id of the act that a difference act corrects
 */
record ActView(
        String id,
        ActKind kind,
        LocalDate from,
        LocalDate to,
        boolean signed,
        @Nullable String number,
        @Nullable LocalDate signedOn,
        @Nullable String signedBy,
        boolean complete,
        boolean differs,
        @Nullable String corrects,
        List<Line> lines) {

    record Line(String code, int planned, int delivered, int sinceStart) {}

    static ActView of(ShownAct shown) {
        var act = shown.act();
        var signature = act.signature();
        return new ActView(
                act.id(),
                act.kind(),
                act.period().from(),
                act.period().to(),
                act.isSigned(),
                signature == null ? null : signature.number().shown(),
                signature == null ? null : signature.on(),
                signature == null ? null : signature.by(),
                shown.complete(),
                shown.differs(),
                act.corrects(),
                act.lines().stream()
                        .map(line -> new Line(line.code().value(), line.planned(), line.delivered(), line.sinceStart()))
                        .toList());
    }
}
