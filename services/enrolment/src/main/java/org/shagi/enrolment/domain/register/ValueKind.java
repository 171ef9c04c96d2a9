package org.shagi.enrolment.domain.register;

/** How a value is kept, and so how it is written: dates as ISO text, decimals with a point. */
public enum ValueKind {
    TEXT,
    DATE,
    COUNT,
    DECIMAL
}
