package org.shagi.enrolment.application.lists;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.application.register.ReadBatches;
import org.shagi.enrolment.domain.department.Department;
import org.shagi.enrolment.domain.department.Departments;
import org.shagi.enrolment.domain.register.BatchLine;
import org.shagi.enrolment.domain.register.BatchState;
import org.shagi.enrolment.domain.register.MessageType;
import org.shagi.kit.domain.Actor;
import org.springframework.stereotype.Component;

/** The batches for the register as a workbook. */
@Component
public class ExportBatches {

    private static final List<String> HEADINGS = List.of(
            "Что сообщаем",
            "Отделение",
            "С",
            "По",
            "Профиль",
            "Записей",
            "Состояние",
            "Дата состояния",
            "Кому, №, причина");

    private final ReadBatches readBatches;
    private final Departments departments;

    ExportBatches(ReadBatches readBatches, Departments departments) {
        this.readBatches = readBatches;
        this.departments = departments;
    }

    /** An XLSX file, the newest batch first; a draft has no number of records, since they follow the cases. */
    public byte[] export(Actor actor) {
        var names = departments.all().stream().collect(toMap(Department::id, Department::name));
        return ListBook.write(
                "Пакеты для регистра",
                HEADINGS,
                readBatches.inScopeOf(actor).stream().map(batch -> row(batch, names)));
    }

    private static List<@Nullable Object> row(BatchLine batch, Map<String, String> names) {
        var scope = batch.scope();
        var department = scope.departmentId();
        var last = batch.steps().getLast();
        return Arrays.asList(
                told(scope.messageType()),
                department == null ? "Весь центр" : names.get(department),
                scope.period().from(),
                scope.period().to(),
                scope.profile(),
                batch.state() == BatchState.DRAFT ? null : batch.records(),
                shown(batch.state()),
                last.on(),
                last.note());
    }

    private static String told(MessageType type) {
        return switch (type) {
            case START -> "Начало обслуживания";
            case CHANGE -> "Изменение сведений";
            case QUARTER_RESULT -> "Итоги квартала";
            case END -> "Окончание обслуживания";
            case EARLY_END -> "Досрочное прекращение";
            case URGENT_SERVICE -> "Срочные услуги";
        };
    }

    private static String shown(BatchState state) {
        return switch (state) {
            case DRAFT -> "черновик";
            case SIGNED -> "подписан";
            case SENT -> "отправлен";
            case ACCEPTED -> "принят";
            case REJECTED -> "отклонён";
        };
    }
}
