package org.shagi.assignment.application;

import org.shagi.assignment.domain.cyclogram.GroupCyclogram;
import org.shagi.assignment.domain.standard.ServiceStandard;

/** A group's cyclogram and the standard that its yield is measured by. */
public record ShownCyclogram(GroupCyclogram held, ServiceStandard standard) {}
