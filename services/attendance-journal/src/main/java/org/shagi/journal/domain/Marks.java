package org.shagi.journal.domain;

import java.util.List;

/**
 * What somebody wants the sheet to say about one child; not judged yet.
 *
 * @param codes as written: may hold a code that does not exist, or one code twice; 5.1 may stand here or be left to presence
 */
public record Marks(String childId, Attendance attendance, List<String> codes) {

    public Marks {
        codes = List.copyOf(codes);
    }
}
