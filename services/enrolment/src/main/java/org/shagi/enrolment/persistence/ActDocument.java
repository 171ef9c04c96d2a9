package org.shagi.enrolment.persistence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.act.Act;
import org.shagi.enrolment.domain.act.ActKind;
import org.shagi.enrolment.domain.act.ActLine;
import org.shagi.enrolment.domain.act.ActNumber;
import org.shagi.enrolment.domain.act.ActSignature;
import org.shagi.kit.domain.ServiceCode;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An act as it is stored.
 *
 * @param lines null where they were not asked for
 */
@Document("acts")
@CompoundIndex(name = "department-quarter", def = "{departmentId: 1, 'period.to': 1}")
record ActDocument(
        @Id String id,
        @Indexed String caseId,
        String departmentId,
        ActKind kind,
        PeriodDocument period,
        @Nullable String corrects,
        @Nullable List<Line> lines,
        @Nullable Signature signature,
        @Nullable String draftedOn,
        long version) {

    record Line(String code, int planned, int delivered, int sinceStart) {}

    record Signature(int year, int number, String on, String by) {}

    static ActDocument of(Act act) {
        var signature = act.signature();
        return new ActDocument(
                act.id(),
                act.caseId(),
                act.departmentId(),
                act.kind(),
                PeriodDocument.of(act.period()),
                act.corrects(),
                act.lines().stream()
                        .map(line -> new Line(line.code().value(), line.planned(), line.delivered(), line.sinceStart()))
                        .toList(),
                signature == null
                        ? null
                        : new Signature(
                                signature.number().year(),
                                signature.number().number(),
                                signature.on().toString(),
                                signature.by()),
                act.draftedOn() == null ? null : act.draftedOn().toString(),
                act.version());
    }

    Act act() {
        return new Act(
                id,
                caseId,
                departmentId,
                kind,
                period.period(),
                corrects,
                lines == null
                        ? List.of()
                        : lines.stream()
                                .map(line -> new ActLine(
                                        new ServiceCode(line.code()),
                                        line.planned(),
                                        line.delivered(),
                                        line.sinceStart()))
                                .toList(),
                signature == null
                        ? null
                        : new ActSignature(
                                new ActNumber(departmentId, signature.year(), signature.number()),
                                LocalDate.parse(signature.on()),
                                signature.by()),
                draftedOn == null ? null : LocalDate.parse(draftedOn),
                version);
    }
}
