package org.shagi.enrolment.application.lists;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.application.NamedGroup;
import org.shagi.enrolment.application.ReadGroups;
import org.shagi.kit.domain.Actor;
import org.springframework.stereotype.Component;

/** The groups of somebody's scope as a workbook. */
@Component
public class ExportGroups {

    private static final List<String> HEADINGS =
            List.of("Группа", "Отделение", "Начало курса", "Конец курса", "Мест", "Детей", "Состояние");

    private final ReadGroups readGroups;

    ExportGroups(ReadGroups readGroups) {
        this.readGroups = readGroups;
    }

    /** An XLSX file. */
    public byte[] export(Actor actor) {
        return ListBook.write(
                "Группы", HEADINGS, readGroups.inScopeOf(actor).stream().map(ExportGroups::row));
    }

    private static List<@Nullable Object> row(NamedGroup named) {
        var group = named.group();
        return Arrays.asList(
                group.name(),
                named.department().name(),
                group.course().from(),
                group.course().to(),
                group.places(),
                group.roster().size(),
                switch (group.state()) {
                    case FORMING -> "набирается";
                    case ENROLLED -> "укомплектована";
                    case CLOSED -> "закрыта";
                });
    }
}
