package org.shagi.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Each child's way into a group, every step on the last day of its term: application with consents, certificate, programme,
 * contract, number, notification and the other papers of the file, who may take the child home, enrolment.
 */
final class CasesPlay {

    private static final String POLYCLINIC = "Детская поликлиника № 0";
    private static final String AUTHORITY = "Министерство социальной политики";

    private static final Set<String> OF_THE_HEAD = Set.of(
            "START_NOTIFIED", "REGISTER_INFORMED", "COMPLETION_INFORMED", "EARLY_END_INFORMED", "EARLY_END_REGISTERED");

    /** Papers that the case itself does not show; somebody ticks them off. */
    private static final List<String> COPIED = List.of("AUTHORITY", "COPIES");

    private final People.At enrolment;
    private final Almanac almanac;
    private final Progress progress;

    CasesPlay(People.At enrolment, Almanac almanac, Progress progress) {
        this.enrolment = enrolment;
        this.almanac = almanac;
        this.progress = progress;
    }

    /** Everything up to the contract and what follows it; the numbers are given in the order of the list. */
    List<LivedCase> prepare(SampleGroup group, String departmentId, String groupId) {
        if (!almanac.isPast(group.papers().appliedOn())) {
            return List.of();
        }
        var done = new AtomicInteger();
        int size = group.children().size();
        var steps = IntStream.range(0, size)
                .mapToObj(i -> (Callable<LivedCase>) () -> papers(
                        group,
                        apply(group, departmentId, groupId, group.children().get(i), i + 1)))
                .toList();
        var cases =
                Parallel.all(steps, () -> progress.played("заявления: " + group.name(), done.incrementAndGet(), size));
        var numbered = cases.stream().map(file -> numbered(group, file)).toList();
        Parallel.all(
                numbered.stream()
                        .<Callable<LivedCase>>map(file -> () -> afterTheContract(group, file))
                        .toList(),
                () -> {});
        return numbered;
    }

    /** One after the other: they all come into one roster. Returns the cases as they are then. */
    List<LivedCase> enrol(SampleGroup group, List<LivedCase> cases) {
        return cases.stream().map(file -> enrolled(group, file, cases.size())).toList();
    }

    private LivedCase enrolled(SampleGroup group, LivedCase file, int size) {
        var papers = group.papers();
        if (!almanac.isPast(papers.orderOn()) || !file.is("CONTRACT_SIGNED")) {
            return file;
        }
        var body = Map.of("orderNumber", papers.orderNumber(), "orderDate", papers.orderOn());
        var enrolled = file.now(enrolment.head(group).post(path(file) + "/enrolment", key(group, file.number()), body));
        progress.played("зачисление: " + group.name(), file.number(), size);
        return enrolled;
    }

    /** Something was done for a case, unless it was before. */
    void pass(LivedCase file, String milestone, LocalDate on, String number) {
        if (!almanac.isPast(on) || file.passed(milestone) || file.is("ARCHIVED")) {
            return;
        }
        var who = OF_THE_HEAD.contains(milestone) ? enrolment.head(file.group()) : enrolment.leader(file.group());
        who.put(
                path(file) + "/milestones/" + milestone,
                number.isEmpty() ? Map.of("on", on) : Map.of("on", on, "number", number));
    }

    /** The case of a child, opened now or before. */
    LivedCase apply(SampleGroup group, String departmentId, String groupId, SampleChild child, int number) {
        var body = child.application(departmentId, groupId, group.papers().appliedOn());
        var seen = enrolment.leader(group).post("/applications", key(group, number), body);
        var now = seen.path("transfers").isEmpty() ? group : SampleStories.TRANSFER.to();
        return new LivedCase(now, child, number, seen);
    }

    static String path(LivedCase file) {
        return "/applications/" + file.id();
    }

    private LivedCase papers(SampleGroup group, LivedCase file) {
        var papers = group.papers();
        pass(file, "CONTRACT_DRAFTED", papers.appliedOn(), "");
        if (!file.is("APPLIED", "PROGRAMME_PRESENTED")) {
            return certified(group, file);
        }
        var consent = new LinkedHashMap<String, Object>();
        consent.put("kind", "PROCESSING");
        consent.put("purpose", "оказание социальных услуг в группе дневного пребывания");
        consent.put("givenOn", papers.appliedOn());
        consent.put("validTo", group.to().plusYears(5));
        enrolment.leader(group).post("/cases/" + file.id() + "/consents", key(group, file.number()), consent);
        var last = file.seen();
        if (almanac.isPast(papers.programmeOn())) {
            last = enrolment.leader(group).put(path(file) + "/programme", programme(group, file.number()));
        }
        certified(group, file);
        if (almanac.isPast(papers.contractOn())) {
            last = enrolment
                    .head(group)
                    .post(path(file) + "/contract", key(group, file.number()), contract(group, file.number()));
        }
        return file.now(last);
    }

    private LivedCase certified(SampleGroup group, LivedCase file) {
        var on = file.child() == SampleStories.LATE_CERTIFICATE
                ? almanac.due("T-05", group.from())
                : group.papers().certificateOn();
        if (almanac.isPast(on) && file.seen().path("certificate").isNull()) {
            enrolment
                    .leader(group)
                    .put(
                            path(file) + "/certificate",
                            Map.of("issuedOn", on, "validTo", group.to(), "issuer", POLYCLINIC, "fit", true));
        }
        return file;
    }

    private LivedCase numbered(SampleGroup group, LivedCase file) {
        var on = almanac.due("T-11", group.papers().contractOn());
        if (!file.is("CONTRACT_SIGNED") || file.hasNumber() || !almanac.isPast(on)) {
            return file;
        }
        var registered =
                enrolment.head(group).post(path(file) + "/registration", key(group, file.number()), Map.of("on", on));
        return file.now(registered);
    }

    private LivedCase afterTheContract(SampleGroup group, LivedCase file) {
        var concluded = group.papers().contractOn();
        if (!file.is("CONTRACT_SIGNED", "ENROLLED")) {
            return file;
        }
        pass(
                file,
                "START_NOTIFIED",
                almanac.due("T-12", concluded),
                "У-%d".formatted(group.papers().series() + file.number()));
        pass(file, "CASE_FILE_FORMED", almanac.due("T-27", concluded), "");
        pass(file, "PROGRAMME_MARKED", almanac.due("T-28", concluded), "");
        pass(file, "REGISTER_INFO_PREPARED", almanac.due("T-29", concluded), "");
        pass(file, "REGISTER_INFORMED", almanac.due("T-13", group.from()), "");
        if (file.is("CONTRACT_SIGNED") && almanac.isPast(concluded)) {
            enrolment.leader(group).put("/cases/" + file.id() + "/pickup", pickup(group, file.child()));
            for (var copy : COPIED) {
                enrolment
                        .leader(group)
                        .put(
                                "/cases/%s/checklist/%s".formatted(file.id(), copy),
                                Map.of("state", "PRESENT", "on", concluded));
            }
        }
        return file;
    }

    private static Map<String, Object> pickup(SampleGroup group, SampleChild child) {
        var adults = new ArrayList<Map<String, Object>>();
        adults.add(Map.of(
                "fullName", child.representative(),
                "address", child.address(),
                "phone", child.phone(),
                "relation", child.relation()));
        return Map.of(
                "selfDeparture", false,
                "adults", adults,
                "validFrom", group.from(),
                "validTo", group.to(),
                "on", group.papers().contractOn());
    }

    private static Map<String, Object> contract(SampleGroup group, int number) {
        var papers = group.papers();
        return Map.of(
                "number",
                        "%d/%d"
                                .formatted(
                                        papers.series() + number,
                                        papers.contractOn().getYear()),
                "concludedOn", papers.contractOn(),
                "from", group.from(),
                "to", group.to());
    }

    private static Map<String, Object> programme(SampleGroup group, int number) {
        List<Map<String, Object>> services = SampleWorld.PROGRAMME.entrySet().stream()
                .map(service -> Map.<String, Object>of("code", service.getKey(), "volume", service.getValue()))
                .toList();
        return Map.of(
                "number", "ИП-%d".formatted(group.papers().series() + number),
                "issuedOn", group.papers().programmeOn(),
                "issuer", AUTHORITY,
                "validTo", group.to(),
                "presentedOn", group.papers().programmeOn(),
                "services", services);
    }

    static String key(SampleGroup group, int number) {
        return "sample-%s-%d".formatted(group.key(), number);
    }
}
