package org.shagi.journal.domain;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.ServiceCode;

/**
 * The hand that writes.
 *
 * @param writer id of the account
 * @param typedAt when it was typed, if that was before it came here
 * @param why reason that what is new in the sheet keeps; {@code null} for none
 * @param provider who gave a service of which the writer does not say it
 */
record Writing(
        String writer,
        Instant at,
        @Nullable Instant typedAt,
        @Nullable String why,
        Function<ServiceCode, String> provider) {

    Mark mark(ServiceCode code, WantedMark wanted) {
        var gave = wanted.provider() == null ? provider.apply(code) : wanted.provider();
        return new Mark(code, gave, wanted.at(), writer, at, typedAt, why);
    }
}
