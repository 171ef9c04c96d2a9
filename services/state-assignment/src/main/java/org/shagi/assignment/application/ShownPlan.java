package org.shagi.assignment.application;

import java.util.List;
import org.shagi.assignment.domain.plan.PlanComparison;
import org.shagi.assignment.domain.plan.ServicePlan;

/** A service plan and how it stands to what is asked of the group, code by code. */
public record ShownPlan(ServicePlan plan, List<PlanComparison> codes) {}
