package org.shagi.enrolment.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.child.IdDocument;
import org.shagi.enrolment.domain.child.IdDocumentType;
import org.shagi.kit.domain.Decision;

/** A child's identity document, all of it; with only some of the fields it is refused. */
record IdDocumentBody(
        @Nullable IdDocumentType type,
        @Nullable @Size(max = 20) String series,
        @Nullable @Size(max = 30) String number,
        @Nullable LocalDate issueDate,
        @Nullable @Size(max = 300) String issuer) {

    static @Nullable IdDocumentBody of(@Nullable IdDocument shown) {
        return shown == null
                ? null
                : new IdDocumentBody(shown.type(), shown.series(), shown.number(), shown.issuedOn(), shown.issuer());
    }

    Decision<IdDocument> idDocument() {
        return IdDocument.shown(type, series, number, issueDate, issuer);
    }

    /** Nothing about the child: it must not get into a log. */
    @Override
    public String toString() {
        return "IdDocumentBody[hidden]";
    }
}
