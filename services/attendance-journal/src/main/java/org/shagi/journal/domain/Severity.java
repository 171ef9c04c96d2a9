package org.shagi.journal.domain;

/** What comes of breaking a rule. */
public enum Severity {
    /** The edit is refused. */
    BLOCK,
    /** The edit needs a reason, which the sheet keeps. */
    WARN,
    /** It is only told. */
    NOTE
}
