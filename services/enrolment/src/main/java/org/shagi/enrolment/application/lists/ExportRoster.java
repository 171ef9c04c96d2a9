package org.shagi.enrolment.application.lists;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.application.ReadRoster;
import org.shagi.enrolment.application.RosterLine;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.ServiceCode;
import org.springframework.stereotype.Component;

/** The roster of a group as a workbook. */
@Component
public class ExportRoster {

    private static final List<String> HEADINGS =
            List.of("Дело", "Фамилия", "Имя", "Отчество", "Дата рождения", "В группе с", "В группе по", "Услуги по ИП");

    private final ReadRoster readRoster;

    ExportRoster(ReadRoster readRoster) {
        this.readRoster = readRoster;
    }

    /** An XLSX file with everybody ever put on the roster. */
    public Decision<byte[]> export(String groupId, Actor actor) {
        return readRoster
                .of(groupId, null, actor)
                .map(lines -> ListBook.write("Состав", HEADINGS, lines.stream().map(ExportRoster::row)));
    }

    private static List<@Nullable Object> row(RosterLine line) {
        var place = line.place();
        var child = line.file().child();
        return Arrays.asList(
                place.caseNumber().shown(),
                child.lastName(),
                child.firstName(),
                child.patronymic(),
                child.birthDate(),
                place.stay().from(),
                place.stay().to(),
                place.codes().stream().map(ServiceCode::value).collect(Collectors.joining(", ")));
    }
}
