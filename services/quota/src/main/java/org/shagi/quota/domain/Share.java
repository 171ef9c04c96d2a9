package org.shagi.quota.domain;

import java.time.YearMonth;

/**
 * A summand of fulfilment: what a group was asked for, or did, in a month.
 *
 * @param planTenths tenths of a service
 * @param facts whole services
 */
public record Share(String groupId, String departmentId, YearMonth month, Amounts planTenths, Amounts facts) {}
