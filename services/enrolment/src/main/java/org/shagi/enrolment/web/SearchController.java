package org.shagi.enrolment.web;

import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;
import static org.shagi.kit.domain.Role.Names.REGISTRAR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.shagi.enrolment.application.SearchCases;
import org.shagi.enrolment.domain.casefile.CaseQuery;
import org.shagi.kit.domain.Actor;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Looking for cases. A POST that makes nothing: names do not belong into an address. */
@RestController
class SearchController {

    private final SearchCases searchCases;

    SearchController(SearchCases searchCases) {
        this.searchCases = searchCases;
    }

    @PostMapping("/cases/search")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, QUALITY_OFFICER, REGISTRAR, INTEGRATION})
    Found search(@Valid @RequestBody SearchBody body, Actor actor) {
        var query = body.query();
        return Found.of(query.page(), searchCases.search(query, actor));
    }

    /**
     * One page of what was found, 50 cases at most.
     *
     * @param total how many there are on all pages
     */
    record Found(long total, int page, List<CaseSummary> cases) {

        static Found of(int page, CaseQuery.Page found) {
            return new Found(
                    found.total(),
                    page,
                    found.cases().stream().map(CaseSummary::of).toList());
        }
    }
}
