package org.shagi.journal.domain;

import java.util.Arrays;
import java.util.List;

/** Small tables of data: a row per line, fields between blanks, {@code #} begins a remark. */
final class DataLines {

    private DataLines() {}

    static List<List<String>> fields(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> Arrays.asList(line.split("\\s+")))
                .toList();
    }
}
