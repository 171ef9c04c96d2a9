package org.shagi.enrolment.application.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.application.NamedGroup;
import org.shagi.enrolment.domain.group.GroupState;
import org.shagi.enrolment.domain.imports.ImportColumn;
import org.shagi.enrolment.domain.imports.ImportRow;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/** The groups that rows speak of by name: those in the scope of who imports, and not closed. */
final class ImportedGroups {

    private final Map<String, List<NamedGroup>> byName;
    private final @Nullable String fallback;

    /** @param fallback group of the rows that name none; null if each must */
    ImportedGroups(List<NamedGroup> inScope, @Nullable String fallback) {
        this.byName = inScope.stream()
                .filter(named -> named.group().state() != GroupState.CLOSED)
                .collect(Collectors.groupingBy(named -> key(named.group().name())));
        this.fallback = fallback;
    }

    /** Id of the group that a row speaks of. */
    Decision<String> of(ImportRow row) {
        var group = row.at(ImportColumn.GROUP);
        if (group.isEmpty()) {
            return fallback == null ? Decision.refused(Refusal.rule("import-no-group")) : Decision.accepted(fallback);
        }
        var department = key(row.at(ImportColumn.DEPARTMENT));
        var found = byName.getOrDefault(key(group), List.of()).stream()
                .filter(named ->
                        department.isEmpty() || key(named.department().name()).equals(department))
                .toList();
        return switch (found.size()) {
            case 0 -> Decision.refused(Refusal.rule("import-group-unknown").with("group", group));
            case 1 -> Decision.accepted(found.getFirst().group().id());
            default -> Decision.refused(Refusal.rule("import-group-ambiguous").with("group", group));
        };
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
