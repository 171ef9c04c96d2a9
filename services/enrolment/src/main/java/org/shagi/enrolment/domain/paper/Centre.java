package org.shagi.enrolment.domain.paper;

import org.jspecify.annotations.Nullable;

/**
 * What stands on every paper of the centre.
 *
 * @param requisites address, numbers and phone in one text; null prints a line
 * @param director null prints lines
 */
public record Centre(
        String name,
        String shortName,
        String city,
        String authority,
        @Nullable String requisites,
        Signatories.@Nullable Person director) {}
