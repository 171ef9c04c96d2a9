package org.shagi.diagnostics.domain;

/**
 * A level in a matrix.
 *
 * @param stamp who chose this level, and when
 */
public record Entry(Level level, Stamp stamp) {}
