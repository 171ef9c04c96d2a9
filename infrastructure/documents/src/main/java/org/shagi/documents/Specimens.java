package org.shagi.documents;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One filled-in specimen of every form, with invented people: what a template is tried on before it is used. */
final class Specimens {

    static final LocalDate START = LocalDate.of(2019, 1, 9);
    private static final Term COURSE = new Term(START, LocalDate.of(2019, 7, 9));
    private static final NumberedPaper ORDER = new NumberedPaper("1", LocalDate.of(2019, 1, 9));
    private static final NumberedPaper PROGRAMME = new NumberedPaper("ИП-101", LocalDate.of(2018, 12, 12));
    private static final NumberedPaper CONTRACT = new NumberedPaper("101/2018", LocalDate.of(2018, 12, 13));
    private static final RussianNameCases NAMES = new RussianNameCases();
    static final List<ServiceVolume> SERVICES = IntStream.rangeClosed(1, 9)
            .mapToObj(digit -> new ServiceVolume("5." + digit, digit == 1 ? 123 : 36))
            .toList();

    static final Letterhead LETTERHEAD = new Letterhead(
            "Государственное бюджетное учреждение социального обслуживания Калининградской области «Центр социальной помощи семье и детям»",
            "ГБУСО КО «Центр социальной помощи семье и детям»",
            "г. Калининград",
            "Министерство социальной политики Калининградской области",
            "236000, г. Калининград, ул. Бумажных Корабликов, д. 1; тел. +7 4012 00-00-00",
            NAMES.inflect("Северов Ветер Облакович", false, Map.of()),
            "Отделение профилактики безнадзорности и социализации несовершеннолетних",
            NAMES.inflect("Примерова Заря Светлогоровна", true, Map.of()));
    static final Adult ADULT =
            new Adult(NAMES.inflect("Бубликова Весна Апрелевна", true, Map.of()), "+7 4012 00-00-02", "мать");
    static final Child CHILD = new Child(
            NAMES.inflect("Бубликов Ветер Апрелевич", false, Map.of()),
            LocalDate.of(2010, 3, 14),
            "г. Калининград, ул. Кленовых Листьев, д. 2, кв. 9",
            "900-100-274 10");
    private static final GroupRosterForm ROSTER = new GroupRosterForm(
            LETTERHEAD.department(),
            "Ромашка",
            COURSE.from(),
            COURSE.to(),
            new GroupRosterForm.Order(ORDER.number(), ORDER.date()),
            IntStream.rangeClosed(1, 10).mapToObj(Specimens::rosterLine).toList());

    /** By name of the template; parts of the order and the frame of all are tried on the order. */
    static final Map<String, OfficialForm> BY_TEMPLATE = byTemplate();

    private Specimens() {}

    /** Names that a template of this form may speak of. */
    static Set<String> fieldsOf(String template) {
        var fields = new HashSet<>(
                BY_TEMPLATE.getOrDefault(template, ROSTER).fields().keySet());
        fields.addAll(Set.of(
                "fingerprint",
                "footer",
                "never",
                "adult",
                "head",
                "leader",
                "corrects",
                "received",
                "recipientSigned"));
        return fields;
    }

    private static Map<String, OfficialForm> byTemplate() {
        var order = new GroupOrderForm(
                LETTERHEAD,
                new NumberedPaper("130", LocalDate.of(2018, 12, 28)),
                List.of(COURSE, new Term(LocalDate.of(2019, 7, 8), LocalDate.of(2019, 12, 31))),
                List.of(
                        new GroupOrderForm.Staff(
                                "Образцова З.С.", "специалист по социальной работе, руководитель группы"),
                        new GroupOrderForm.Staff(null, "психолог")),
                List.of(
                        part("09:00", "09:30", "Приём детей. Настольные игры", "Специалист"),
                        part("09:30", "10:15", "Групповое коррекционное занятие по программе", "Специалист"),
                        part("10:15", "11:00", "Знакомство с окружающим миром. Прогулка", "Специалист"),
                        part("11:00", "13:00", "Занятия с психологом. Уход детей домой", "Психолог; специалист")),
                SpecimenWeek.slots(),
                ROSTER);
        var all = new TreeMap<String, OfficialForm>();
        for (var part : List.of("layout", "day-regime", "cyclogram")) {
            all.put(part, order);
        }
        var forms = List.of(
                order,
                ROSTER,
                DistributionSpecimen.order(),
                new ContractForm(LETTERHEAD, CONTRACT, COURSE, PROGRAMME, ADULT, CHILD, CHILD.address(), SERVICES),
                new ApplicationForm(LETTERHEAD, LocalDate.of(2018, 12, 10), ADULT, CHILD, SERVICES.subList(0, 3)),
                new StartNotificationForm(LETTERHEAD, null, CHILD, PROGRAMME, CONTRACT, COURSE, ORDER),
                act(AcceptanceActForm.Kind.INTERIM, 18),
                card(),
                completion(),
                new EarlyTerminationForm(
                        LETTERHEAD,
                        new NumberedPaper("15", LocalDate.of(2019, 4, 3)),
                        CHILD,
                        PROGRAMME,
                        CONTRACT,
                        LocalDate.of(2019, 3, 29),
                        "отказ законного представителя",
                        LocalDate.of(2019, 3, 27),
                        new NumberedPaper("7", LocalDate.of(2019, 3, 29)),
                        SERVICES),
                new RefusalForm(
                        LETTERHEAD,
                        ADULT,
                        CHILD,
                        CONTRACT,
                        PROGRAMME,
                        "переезд семьи в другой город",
                        LocalDate.of(2019, 3, 29),
                        LocalDate.of(2019, 3, 27)),
                new PickUpForm(
                        LETTERHEAD,
                        "Ромашка",
                        ADULT,
                        CHILD,
                        false,
                        List.of(
                                new PickUpForm.Escort(
                                        ADULT.name(),
                                        "г. Калининград, ул. Кленовых Листьев, д. 2, кв. 9",
                                        "+7 4012 00-00-02"),
                                new PickUpForm.Escort(
                                        NAMES.inflect("Бубликов Апрель Ветрович", false, Map.of()),
                                        "г. Калининград, ул. Солнечных Зайчиков, д. 5",
                                        "+7 4012 00-00-03"))),
                new UrgentActForm(
                        LETTERHEAD,
                        new UrgentActForm.Recipient(ADULT.name(), ADULT.phone()),
                        new UrgentActForm.Given(
                                new NumberedPaper("3", LocalDate.of(2019, 2, 5)),
                                "горячее питание или набор продуктов",
                                LocalDate.of(2019, 2, 5),
                                LocalDate.of(2019, 2, 4),
                                "справка о доходах от 01.02.2019 № 14")),
                new CitizenJournalForm(
                        LETTERHEAD,
                        2018,
                        List.of(new CitizenJournalForm.Entry(
                                1, LocalDate.of(2018, 12, 10), ADULT, CHILD, PROGRAMME, CONTRACT, "зачислен"))),
                new UrgentJournalForm(
                        LETTERHEAD,
                        2019,
                        List.of(
                                urgent(1, "горячее питание или набор продуктов", LocalDate.of(2019, 2, 12)),
                                urgent(2, "содействие в получении юридической помощи", null))),
                serviceOrder(),
                new ConsentForm(LETTERHEAD, ConsentForm.Kind.PROCESSING, ADULT, CHILD),
                new ConsentForm(LETTERHEAD, ConsentForm.Kind.PHOTO, ADULT, CHILD),
                new ConsentForm(LETTERHEAD, ConsentForm.Kind.DISSEMINATION, ADULT, CHILD));
        forms.forEach(form -> all.put(form.template(), form));
        GroupSpecimens.all().forEach(form -> all.put(form.template(), form));
        DiagnosticsSpecimens.all().forEach(form -> all.put(form.template(), form));
        return Map.copyOf(all);
    }

    private static UrgentJournalForm.Line urgent(int number, String service, @Nullable LocalDate toldOn) {
        var on = LocalDate.of(2019, 2, 3 + number);
        return new UrgentJournalForm.Line(
                number,
                on,
                ADULT.name().in(NameCase.NOMINATIVE),
                service,
                on,
                "справка № 14 от 01.02.2019",
                new NumberedPaper(Integer.toString(number), on),
                "Образцова З.С.",
                toldOn);
    }

    private static GroupOrderForm.Part part(String from, String to, String element, String responsible) {
        return new GroupOrderForm.Part(LocalTime.parse(from), LocalTime.parse(to), element, responsible);
    }

    static AcceptanceActForm act(AcceptanceActForm.Kind kind, int delivered) {
        return new AcceptanceActForm(
                LETTERHEAD,
                kind,
                new NumberedPaper("3/2019", LocalDate.of(2019, 4, 3)),
                kind == AcceptanceActForm.Kind.DIFFERENCE
                        ? new NumberedPaper("3/2019", LocalDate.of(2019, 4, 3))
                        : null,
                new Term(START, LocalDate.of(2019, 3, 31)),
                ADULT,
                CHILD,
                CONTRACT,
                PROGRAMME,
                SERVICES.stream()
                        .map(service -> new AcceptanceActForm.Line(service.code(), service.volume(), delivered, 18))
                        .toList(),
                "Заведующий отделением",
                "З.С. Примерова");
    }

    private static ChildCardForm card() {
        return new ChildCardForm(
                LETTERHEAD,
                "17/2019",
                "Ромашка",
                CHILD,
                ADULT,
                PROGRAMME,
                CONTRACT,
                COURSE,
                new NumberedPaper("12", LocalDate.of(2018, 12, 18)),
                ORDER,
                null,
                new ChildCardForm.Health(
                        "Детская поликлиника № 0", LocalDate.of(2018, 12, 11), LocalDate.of(2019, 7, 9), true),
                SERVICES,
                List.of(
                        month(YearMonth.of(2019, 1), 15, 5),
                        month(YearMonth.of(2019, 2), 18, 6),
                        month(YearMonth.of(2019, 3), 20, 6)));
    }

    private static ChildCardForm.Month month(YearMonth month, int daily, int others) {
        return new ChildCardForm.Month(
                month,
                SERVICES.stream()
                        .collect(toMap(
                                ServiceVolume::code, service -> service.code().equals("5.1") ? daily : others)));
    }

    private static CompletionForm completion() {
        return new CompletionForm(
                LETTERHEAD,
                null,
                CHILD,
                PROGRAMME,
                CONTRACT,
                COURSE,
                SERVICES.stream()
                        .map(service -> new CompletionForm.Line(
                                service.code(),
                                service.volume(),
                                service.volume() - service.code().charAt(2) % 2,
                                null))
                        .toList(),
                true);
    }

    private static ServiceOrderForm serviceOrder() {
        var line = new ServiceOrderForm.Line(CHILD, "1/2018", PROGRAMME, CONTRACT, START, "завершение курса");
        return new ServiceOrderForm(LETTERHEAD, null, YearMonth.of(2019, 1), List.of(line), List.of(line));
    }

    private static GroupRosterForm.Line rosterLine(int number) {
        return new GroupRosterForm.Line(
                "Тестовкин Проба Образцович",
                LocalDate.of(2010, 3, number),
                "г. Калининград, ул. Бумажных Корабликов, д. %d, кв. %d".formatted(number, number + 7),
                new GroupRosterForm.Paper("ИП-" + (100 + number), LocalDate.of(2018, 12, 12)),
                new GroupRosterForm.Contract(100 + number + "/2018", LocalDate.of(2018, 12, 13), START, COURSE.to()));
    }
}
