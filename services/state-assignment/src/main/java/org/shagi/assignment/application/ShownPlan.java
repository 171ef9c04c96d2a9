package org.shagi.assignment.application;

import java.time.LocalDate;
import java.util.List;
import org.shagi.assignment.domain.plan.ControlRow;
import org.shagi.assignment.domain.plan.MonthDraft;
import org.shagi.assignment.domain.plan.PlanComparison;
import org.shagi.assignment.domain.plan.ServicePlan;

/**
 * A service plan, how it stands to what is asked of the group, code by code, and what it lacks.
 *
 * @param approvalDue the day until which the head approves it (T-14)
 */
public record ShownPlan(
        ServicePlan plan,
        List<PlanComparison> codes,
        MonthDraft review,
        List<ControlRow> control,
        LocalDate approvalDue) {}
