package org.shagi.enrolment.application;

import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.act.Act;

/**
 * An act as it stands.
 *
 * @param complete whether the journal has closed all its months; always true once signed
 * @param differs whether the journal now holds other numbers than those signed, difference acts counted in
 * @param corrected the signed act that a difference act corrects; null for the others
 */
public record ShownAct(
        Act act,
        boolean complete,
        boolean differs,
        @Nullable Act corrected) {}
