package org.shagi.enrolment.application.lists;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.application.ReadParents;
import org.shagi.enrolment.domain.paper.UrgentWords;
import org.shagi.enrolment.domain.parents.UrgentAid;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** The journal of urgent services of a department's year as a workbook. */
@Component
public class ExportUrgentServices {

    private static final List<String> HEADINGS = List.of(
            "№",
            "Дата услуги",
            "Получатель",
            "Дата рождения",
            "Услуга",
            "Заявление от",
            "Сведения о доходах",
            "Акт №",
            "Акт от");

    private final ReadParents readParents;

    ExportUrgentServices(ReadParents readParents) {
        this.readParents = readParents;
    }

    /** An XLSX file. */
    public Decision<byte[]> export(String departmentId, int year, Actor actor) {
        return readParents
                .journal(departmentId, year, actor)
                .map(journal -> ListBook.write(
                        "Срочные услуги", HEADINGS, journal.services().stream().map(ExportUrgentServices::row)));
    }

    private static List<@Nullable Object> row(UrgentAid service) {
        var recipient = service.recipient();
        var papers = service.papers();
        return Arrays.asList(
                service.number(),
                service.on(),
                recipient == null ? null : recipient.fullName(),
                recipient == null ? null : recipient.birthDate(),
                UrgentWords.of(service.kind()),
                papers.appliedOn(),
                papers.incomePaper(),
                papers.actNumber(),
                papers.actOn());
    }
}
