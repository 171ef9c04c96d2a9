package org.shagi.sample;

/**
 * A department of the example.
 *
 * @param key short stable word in Latin letters; idempotency keys are made of it
 * @param name as the users see it
 */
public record SampleDepartment(String key, String name) {}
