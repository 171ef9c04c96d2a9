package org.shagi.documents;

import java.util.Map;

/** A form of the source document, filled in. */
public sealed interface OfficialForm permits GroupRosterForm {

    /** Name of the template, {@code documents/<name>.xhtml} on the classpath. */
    String template();

    /** What the template shows, all of it as text. */
    Map<String, Object> fields();
}
