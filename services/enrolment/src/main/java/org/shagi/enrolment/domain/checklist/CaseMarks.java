package org.shagi.enrolment.domain.checklist;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/**
 * What was noted by hand of the papers of one case: those that come on paper and that the case cannot know of by itself.
 *
 * @param marks by the id of the line
 * @param version 0 before the first mark, one more with every change
 */
public record CaseMarks(String caseId, Map<String, Mark> marks, long version) {

    public CaseMarks {
        marks = Map.copyOf(marks);
    }

    /** A case of which nothing was noted yet. */
    public static CaseMarks none(String caseId) {
        return new CaseMarks(caseId, Map.of(), 0);
    }

    /** A paper is noted; the same state of the same day changes nothing. */
    public Decision<CaseMarks> mark(String line, Mark mark, CaseFileForm form, LocalDate today) {
        if (form.item(line).isEmpty()) {
            return Decision.refused(Refusal.unknown("unknown-item").with("item", line));
        }
        if (mark.on().isAfter(today)) {
            return Decision.refused(Refusal.rule("day-in-the-future").with("date", mark.on()));
        }
        var before = marks.get(line);
        if (before != null && before.saysTheSameAs(mark)) {
            return Decision.accepted(this);
        }
        var more = new LinkedHashMap<>(marks);
        more.put(line, mark);
        return Decision.accepted(new CaseMarks(caseId, more, version + 1));
    }
}
