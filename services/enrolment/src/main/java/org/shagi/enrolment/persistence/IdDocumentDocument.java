package org.shagi.enrolment.persistence;

import java.time.LocalDate;
import org.shagi.enrolment.domain.child.IdDocument;
import org.shagi.enrolment.domain.child.IdDocumentType;

/** A child's identity document as it is stored within its case. */
record IdDocumentDocument(IdDocumentType type, String series, String number, String issuedOn, String issuer) {

    static IdDocumentDocument of(IdDocument shown) {
        return new IdDocumentDocument(
                shown.type(), shown.series(), shown.number(), shown.issuedOn().toString(), shown.issuer());
    }

    IdDocument idDocument() {
        return new IdDocument(type, series, number, LocalDate.parse(issuedOn), issuer);
    }

    /** Nothing about the child: it must not get into a log. */
    @Override
    public String toString() {
        return "IdDocumentDocument[hidden]";
    }
}
