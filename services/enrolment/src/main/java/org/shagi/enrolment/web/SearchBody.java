package org.shagi.enrolment.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.casefile.CaseQuery;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.casefile.SearchWords;

/**
 * What cases somebody looks for. It travels in a body: what is looked for is somebody's name.
 *
 * @param text beginnings of names, a case number or an insurance number
 * @param page 0 for the first
 */
record SearchBody(
        @Nullable @Size(max = 200) String text,
        @Nullable @Size(max = 100) String department,
        @Nullable @Size(max = 100) String group,
        @Nullable CaseState state,
        @Nullable @Min(0) @Max(100_000) Integer page) {

    CaseQuery query() {
        return new CaseQuery(
                text == null ? List.of() : SearchWords.in(text),
                named(department),
                named(group),
                state,
                page == null ? 0 : page);
    }

    private static @Nullable String named(@Nullable String id) {
        return id == null || id.isBlank() ? null : id.strip();
    }

    /** Without the text, which is a name. */
    @Override
    public String toString() {
        return "SearchBody[hidden]";
    }
}
