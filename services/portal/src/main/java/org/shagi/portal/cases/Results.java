package org.shagi.portal.cases;

import java.util.List;
import org.shagi.portal.services.CaseFile;

/**
 * One page of cases that were found.
 *
 * @param page from 1
 * @param pages in all, 1 or more
 */
record Results(int total, int page, int pages, List<CaseFile.Summary> cases) {

    static final Results NONE = new Results(0, 1, 1, List.of());

    private static final int A_PAGE = 50;

    static Results of(CaseFile.Found found) {
        return new Results(
                found.total(), found.page() + 1, Math.max(1, (found.total() + A_PAGE - 1) / A_PAGE), found.cases());
    }
}
