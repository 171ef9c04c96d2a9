package org.shagi.diagnostics.domain;

import java.time.LocalDate;

/**
 * How a round began.
 *
 * @param on day of the diagnostics, as the specialist wrote it
 * @param stamp who opened it, and when
 * @param request what the request is known by, so that its repeat is told from another's attempt
 */
public record Opening(LocalDate on, Stamp stamp, String request) {

    Opening on(LocalDate another) {
        return new Opening(another, stamp, request);
    }
}
