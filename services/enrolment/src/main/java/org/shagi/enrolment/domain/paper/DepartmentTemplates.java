package org.shagi.enrolment.domain.paper;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Templates that departments have made for themselves, and who signs there. */
public interface DepartmentTemplates {

    /** Texts by name of the template; empty if the department prints by the shipped ones. */
    Map<String, String> of(String departmentId);

    /** Keeps a text that was found to be good; null takes the department's own away again. */
    void keep(String departmentId, String template, @Nullable String text);

    /** Who signs; with version 0 if nobody was written down. */
    Signatories signatories(String departmentId);

    /**
     * Puts them in the place of the version before.
     *
     * @return false if somebody else has changed them meanwhile
     */
    boolean replace(Signatories changed);
}
