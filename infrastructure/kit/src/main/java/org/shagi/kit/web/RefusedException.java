package org.shagi.kit.web;

import org.shagi.kit.domain.Refusal;

/** Carries a refusal from a controller to the problem detail; thrown at the edge only. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Refusal refusal) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
