package org.shagi.assignment.web;

import java.util.Map;
import org.shagi.assignment.domain.cyclogram.Finding;

/**
 * Something to look at in a cyclogram.
 *
 * @param facts by name: {@code service}, {@code weekday}, {@code from} and the like
 */
record FindingView(Finding.Kind kind, Map<String, Object> facts) {

    static FindingView of(Finding finding) {
        return new FindingView(finding.kind(), finding.facts());
    }
}
