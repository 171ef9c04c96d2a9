package org.shagi.enrolment.domain.register;

/**
 * The centre as the register knows it.
 *
 * @param inn taxpayer number; may be empty
 * @param registryNumber number in the registry of providers; may be empty
 */
public record RegisterProvider(String name, String inn, String registryNumber, FederalCodes federal) {}
