package org.shagi.enrolment.domain.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/**
 * The document that proves who a child is, for most the birth certificate (442-ФЗ, art. 26). Known as a whole or not at all: the
 * registers take all five fields or none.
 *
 * @param series as printed, such as {@code II-АБ}
 * @param number as printed, leading zeros included
 */
public record IdDocument(IdDocumentType type, String series, String number, LocalDate issuedOn, String issuer) {

    /** The document as it was shown; refused if a field is missing or blank. */
    public static Decision<IdDocument> shown(
            @Nullable IdDocumentType type,
            @Nullable String series,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable String issuer) {
        return type == null
                        || series == null
                        || series.isBlank()
                        || number == null
                        || number.isBlank()
                        || issuedOn == null
                        || issuer == null
                        || issuer.isBlank()
                ? Decision.refused(Refusal.rule("id-document-incomplete"))
                : Decision.accepted(new IdDocument(type, series.strip(), number.strip(), issuedOn, issuer.strip()));
    }

    /** Nothing about the child: it must not get into a log. */
    @Override
    public String toString() {
        return "IdDocument[hidden]";
    }
}
