package org.shagi.enrolment.application.lists;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.application.NamedGroup;
import org.shagi.enrolment.application.ReadGroups;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.kit.domain.Actor;
import org.springframework.stereotype.Component;

/** The cases of somebody's scope as a workbook, group by group. */
@Component
public class ExportCases {

    private static final List<String> HEADINGS = List.of(
            "Дело",
            "Состояние",
            "Фамилия",
            "Имя",
            "Отчество",
            "Дата рождения",
            "СНИЛС",
            "Адрес",
            "Представитель",
            "Телефон",
            "Отделение",
            "Группа",
            "Дата обращения",
            "ИП",
            "Договор",
            "Обслуживание с",
            "Обслуживание по");

    private final ReadGroups readGroups;
    private final ServiceCases cases;

    ExportCases(ReadGroups readGroups, ServiceCases cases) {
        this.readGroups = readGroups;
        this.cases = cases;
    }

    /**
     * An XLSX file.
     *
     * @param departmentId null for all in scope, like {@code groupId}
     */
    public byte[] export(@Nullable String departmentId, @Nullable String groupId, Actor actor) {
        var rows = readGroups.inScopeOf(actor).stream()
                .filter(named -> departmentId == null
                        || departmentId.equals(named.department().id()))
                .filter(named -> groupId == null || groupId.equals(named.group().id()))
                .flatMap(this::rows);
        return ListBook.write("Дела", HEADINGS, rows);
    }

    private Stream<List<@Nullable Object>> rows(NamedGroup named) {
        return cases.ofGroup(named.group().id()).stream().map(file -> row(named, file));
    }

    private static List<@Nullable Object> row(NamedGroup named, ServiceCase file) {
        var child = file.child();
        var programme = file.programme();
        var contract = file.contract();
        var number = file.number();
        return Arrays.asList(
                number == null ? null : number.shown(),
                shown(file.state()),
                child.lastName(),
                child.firstName(),
                child.patronymic(),
                child.birthDate(),
                child.snils().formatted(),
                child.address(),
                file.representative().fullName(),
                file.representative().phone(),
                named.department().name(),
                named.group().name(),
                file.appliedOn(),
                programme == null ? null : programme.number(),
                contract == null ? null : contract.number(),
                contract == null ? null : contract.term().from(),
                contract == null ? null : contract.term().to());
    }

    private static String shown(CaseState state) {
        return switch (state) {
            case APPLIED -> "принято заявление";
            case PROGRAMME_PRESENTED -> "представлена программа";
            case CONTRACT_SIGNED -> "заключён договор";
            case ENROLLED -> "зачислен";
            case WITHDRAWN -> "отказ до зачисления";
            case COMPLETED -> "завершено";
            case ENDED_EARLY -> "прекращено досрочно";
            case ARCHIVED -> "в архиве";
            case DESTROYED -> "уничтожено";
        };
    }
}
