package org.shagi.diagnostics.web;

import org.shagi.diagnostics.domain.Advice;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/** Whom a recommendation is for, as an address says it. */
final class Audiences {

    private Audiences() {}

    static Decision<Advice.Audience> parse(String slug) {
        return Advice.Audience.parse(slug)
                .<Decision<Advice.Audience>>map(Decision::accepted)
                .orElseGet(() -> Decision.refused(
                        Refusal.malformed("malformed-parameter").with("parameter", "audience")));
    }
}
