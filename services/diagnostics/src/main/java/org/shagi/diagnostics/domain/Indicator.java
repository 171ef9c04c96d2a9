package org.shagi.diagnostics.domain;

/**
 * What is looked at in a child, one row of the matrix.
 *
 * @param number place in the matrix, 1 or more
 */
public record Indicator(int number, Wording section, Wording name) {

    public Indicator {
        if (number < 1) {
            throw new IllegalArgumentException("indicators are numbered from 1: " + number);
        }
    }
}
