package org.shagi.enrolment.domain.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.shagi.enrolment.domain.child.IdDocumentType;
import org.shagi.enrolment.domain.child.Sex;

/** The columns of the workbook that lists are taken over from, in the order of the template. */
public enum ImportColumn {
    DEPARTMENT(
            "Отделение",
            Kind.TEXT,
            false,
            "Название отделения, как в системе; можно не писать, если группа выбрана при загрузке"),
    GROUP(
            "Группа",
            Kind.TEXT,
            false,
            "Название группы, как в системе; можно не писать, если группа выбрана при загрузке"),
    APPLIED_ON("Дата обращения", Kind.DATE, true, "День подачи заявления"),
    LAST_NAME("Фамилия", Kind.TEXT, true, "Фамилия ребёнка"),
    FIRST_NAME("Имя", Kind.TEXT, true, "Имя ребёнка"),
    PATRONYMIC("Отчество", Kind.TEXT, false, "Отчество ребёнка, если есть"),
    BIRTH_DATE("Дата рождения", Kind.DATE, true, "Дата рождения ребёнка"),
    SEX("Пол", Kind.SEX, true, "М или Ж"),
    SNILS("СНИЛС", Kind.TEXT, true, "11 цифр, с разделителями или без"),
    ADDRESS("Адрес", Kind.TEXT, true, "Адрес места жительства"),
    DOCUMENT_TYPE("Документ: вид", Kind.DOCUMENT, false, "Документ ребёнка: все пять граф или ни одной"),
    DOCUMENT_SERIES("Документ: серия", Kind.TEXT, false, "Например, II-АБ"),
    DOCUMENT_NUMBER("Документ: номер", Kind.TEXT, false, "С нулями в начале"),
    DOCUMENT_ISSUED_ON("Документ: дата выдачи", Kind.DATE, false, "День выдачи"),
    DOCUMENT_ISSUER("Документ: кем выдан", Kind.TEXT, false, "Орган, выдавший документ"),
    ADULT_NAME("Представитель", Kind.TEXT, true, "Фамилия, имя, отчество законного представителя"),
    ADULT_PHONE("Телефон", Kind.TEXT, true, "Телефон представителя"),
    ADULT_RELATION("Кем приходится", Kind.TEXT, true, "Мать, отец, опекун …"),
    PROGRAMME_NUMBER("ИП: номер", Kind.TEXT, true, "Номер индивидуальной программы"),
    PROGRAMME_ISSUED_ON("ИП: дата", Kind.DATE, true, "День выдачи программы"),
    PROGRAMME_ISSUER("ИП: кем выдана", Kind.TEXT, true, "Орган, составивший программу"),
    PROGRAMME_VALID_TO("ИП: действует по", Kind.DATE, true, "Последний день действия программы"),
    VOLUME_1("5.1", Kind.COUNT, false, "Объём услуги 5.1 по программе, целое число услуг"),
    VOLUME_2("5.2", Kind.COUNT, false, "Объём услуги 5.2 по программе, целое число услуг"),
    VOLUME_3("5.3", Kind.COUNT, false, "Объём услуги 5.3 по программе, целое число услуг"),
    VOLUME_4("5.4", Kind.COUNT, false, "Объём услуги 5.4 по программе, целое число услуг"),
    VOLUME_5("5.5", Kind.COUNT, false, "Объём услуги 5.5 по программе, целое число услуг"),
    VOLUME_6("5.6", Kind.COUNT, false, "Объём услуги 5.6 по программе, целое число услуг"),
    VOLUME_7("5.7", Kind.COUNT, false, "Объём услуги 5.7 по программе, целое число услуг"),
    VOLUME_8("5.8", Kind.COUNT, false, "Объём услуги 5.8 по программе, целое число услуг"),
    VOLUME_9("5.9", Kind.COUNT, false, "Объём услуги 5.9 по программе, целое число услуг"),
    CERTIFICATE_ISSUED_ON("Справка: дата", Kind.DATE, true, "День выдачи справки поликлиники"),
    CERTIFICATE_VALID_TO("Справка: действует по", Kind.DATE, true, "Последний день действия справки"),
    CERTIFICATE_ISSUER("Справка: кем выдана", Kind.TEXT, true, "Поликлиника"),
    CERTIFICATE_FIT(
            "Справка: может посещать", Kind.YES_NO, true, "Может ли ребёнок посещать детский коллектив: да или нет"),
    CONTRACT_NUMBER("Договор: номер", Kind.TEXT, true, "Номер договора"),
    CONTRACT_CONCLUDED_ON("Договор: дата", Kind.DATE, true, "День заключения договора"),
    CONTRACT_FROM("Договор: с", Kind.DATE, true, "Первый день обслуживания"),
    CONTRACT_TO("Договор: по", Kind.DATE, true, "Последний день обслуживания"),
    ORDER_NUMBER("Приказ: номер", Kind.TEXT, true, "Номер приказа о зачислении"),
    ORDER_DATE("Приказ: дата", Kind.DATE, true, "Дата приказа о зачислении");

    /** What stands in a column. */
    public enum Kind {
        TEXT,
        DATE,
        COUNT,
        SEX,
        DOCUMENT,
        YES_NO
    }

    /** Words to choose from, and what they mean. */
    private static final Map<Kind, Map<String, String>> WORDS = Map.of(
            Kind.SEX, Map.of("М", Sex.MALE.name(), "Ж", Sex.FEMALE.name()),
            Kind.YES_NO, Map.of("да", "true", "нет", "false"),
            Kind.DOCUMENT,
                    Map.of(
                            "Свидетельство о рождении", IdDocumentType.BIRTH_CERTIFICATE.name(),
                            "Паспорт РФ", IdDocumentType.PASSPORT_RF.name(),
                            "Паспорт иностранного гражданина", IdDocumentType.FOREIGN_PASSPORT.name(),
                            "Вид на жительство", IdDocumentType.RESIDENCE_PERMIT.name(),
                            "Удостоверение беженца", IdDocumentType.REFUGEE_CERTIFICATE.name(),
                            "Иной документ", IdDocumentType.OTHER.name()));

    private final String title;
    private final Kind kind;
    private final boolean required;
    private final String hint;

    ImportColumn(String title, Kind kind, boolean required, String hint) {
        this.title = title;
        this.kind = kind;
        this.required = required;
        this.hint = hint;
    }

    /** The heading by which it is found, wherever it stands. */
    public String title() {
        return title;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether a row without it cannot be stored. */
    public boolean isRequired() {
        return required;
    }

    /** What to write there, in the users' words. */
    public String hint() {
        return hint;
    }

    /** The words to choose from, in a fixed order; empty where anything may stand. */
    public List<String> words() {
        return WORDS.getOrDefault(kind, Map.of()).keySet().stream().sorted().toList();
    }

    /** What a word means; capital letters make no difference. */
    public Optional<String> meaning(String word) {
        return WORDS.getOrDefault(kind, Map.of()).entrySet().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The column under this heading. */
    public static Optional<ImportColumn> titled(String title) {
        return Arrays.stream(values())
                .filter(column -> column.title.equalsIgnoreCase(title.strip()))
                .findFirst();
    }
}
