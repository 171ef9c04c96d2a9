package org.shagi.enrolment.application.lists;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.application.ReadCases;
import org.shagi.enrolment.domain.casefile.DestroyedCase;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** What a department has destroyed, as a workbook. */
@Component
public class ExportDestroyed {

    private static final List<String> HEADINGS =
            List.of("Дело", "Заявление от", "В архиве с", "Акт №", "Утверждён", "Уничтожено записей");

    private final ReadCases readCases;

    ExportDestroyed(ReadCases readCases) {
        this.readCases = readCases;
    }

    /** An XLSX file. */
    public Decision<byte[]> export(String departmentId, Actor actor) {
        return readCases
                .destroyedIn(departmentId, actor)
                .map(remains -> ListBook.write(
                        "Уничтоженные дела", HEADINGS, remains.stream().map(ExportDestroyed::row)));
    }

    private static List<@Nullable Object> row(DestroyedCase remains) {
        var number = remains.number();
        return Arrays.asList(
                number == null ? null : number.shown(),
                remains.appliedOn(),
                remains.archivedOn(),
                remains.act().number(),
                remains.act().approvedOn(),
                remains.destroyed().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }
}
