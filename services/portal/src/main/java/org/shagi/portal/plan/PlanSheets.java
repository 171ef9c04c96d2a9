package org.shagi.portal.plan;

import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.Optional;
import org.shagi.portal.services.AssignmentApi;
import org.shagi.portal.services.QuotaApi;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/** Puts a plan sheet together: the plan from state-assignment, the fact from quota. */
@Component
class PlanSheets {

    private final AssignmentApi assignment;
    private final QuotaApi quota;

    PlanSheets(AssignmentApi assignment, QuotaApi quota) {
        this.assignment = assignment;
        this.quota = quota;
    }

    /** The sheet of a month; empty if no plan has been drawn for it yet, or the course has no day in it. */
    Optional<PlanSheet> of(String group, YearMonth month) {
        return drawn(group, month).map(plan -> {
            var names = assignment.groupPlan(group).codes().stream()
                    .collect(toMap(AssignmentApi.Norm::code, AssignmentApi.Norm::name));
            return PlanSheet.of(month, plan, names, fact(group, month));
        });
    }

    private Optional<AssignmentApi.ServicePlan> drawn(String group, YearMonth month) {
        try {
            return Optional.of(assignment.servicePlan(group, month));
        } catch (HttpClientErrorException.NotFound | HttpClientErrorException.UnprocessableContent notDrawn) {
            return Optional.empty();
        }
    }

    /** The plan is worth showing without the fact: the page then says that the fact is missing. */
    private Optional<QuotaApi.Fulfilment> fact(String group, YearMonth month) {
        try {
            return Optional.of(quota.fulfilment("group", group, month, month));
        } catch (RestClientException unknownForNow) {
            return Optional.empty();
        }
    }
}
