package org.shagi.journal.web;

import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/** Bodies that can be read and still make no sense. */
final class Malformed {

    private Malformed() {}

    static <T> Decision<T> malformed(String place) {
        return Decision.refused(Refusal.malformed("malformed-body").with("place", place));
    }
}
