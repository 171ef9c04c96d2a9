package org.shagi.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What does not go by plan: the one who withdraws, the one whose family refuses, the one who goes on in another group. */
final class StoriesPlay {

    private final People.At enrolment;
    private final CasesPlay cases;
    private final Almanac almanac;

    StoriesPlay(People.At enrolment, CasesPlay cases, Almanac almanac) {
        this.enrolment = enrolment;
        this.cases = cases;
        this.almanac = almanac;
    }

    void withdrawal(Map<SampleGroup, String> groups, Map<SampleDepartment, String> departments) {
        var story = SampleStories.WITHDRAWAL;
        if (!almanac.isPast(story.appliedOn())) {
            return;
        }
        var group = story.group();
        var file = cases.apply(
                group,
                Ids.of(departments, group.department()),
                Ids.of(groups, group),
                story.child(),
                group.children().size() + 1);
        cases.pass(file, "CONTRACT_DRAFTED", story.appliedOn(), "");
        if (almanac.isPast(story.refusedOn()) && file.is("APPLIED")) {
            enrolment
                    .head(group)
                    .post(
                            CasesPlay.path(file) + "/refusal",
                            "sample-withdrawal",
                            Map.of(
                                    "receivedOn",
                                    story.refusedOn(),
                                    "reason",
                                    "REFUSAL",
                                    "consequencesExplained",
                                    true));
        }
    }

    /** Refused while the course runs; the information on it is drafted and sent in the terms of it. */
    void earlyEnd(List<LivedCase> files) {
        var story = SampleStories.EARLY_END;
        if (!almanac.isPast(story.orderOn())) {
            return;
        }
        var file = of(story.child(), files);
        if (file.is("ENROLLED")) {
            var body = new LinkedHashMap<String, Object>();
            body.put("receivedOn", story.receivedOn());
            body.put("lastDay", story.lastDay());
            body.put("reason", "MOVED");
            body.put("consequencesExplained", true);
            body.put("orderNumber", story.orderNumber());
            body.put("orderDate", story.orderOn());
            enrolment.head(file.group()).post(CasesPlay.path(file) + "/refusal", "sample-early-end", body);
        }
        cases.pass(file, "EARLY_END_DRAFTED", almanac.due("T-25", story.receivedOn()), "");
        cases.pass(file, "EARLY_END_INFORMED", almanac.due("T-24", story.receivedOn()), "И-210");
        cases.pass(file, "EARLY_END_REGISTERED", almanac.due("T-26", story.receivedOn()), "");
    }

    /** The cases, with the one that goes on in another group as it is then. */
    List<LivedCase> transfer(List<LivedCase> files, Map<SampleGroup, String> groups) {
        var story = SampleStories.TRANSFER;
        if (!almanac.isPast(story.orderOn())) {
            return files;
        }
        var file = of(story.child(), files);
        if (file.is("ENROLLED") && file.seen().path("transfers").isEmpty()) {
            enrolment
                    .head(file.group())
                    .post(
                            CasesPlay.path(file) + "/transfer",
                            "sample-transfer",
                            Map.of(
                                    "groupId", Ids.of(groups, story.to()),
                                    "from", story.on(),
                                    "orderNumber", story.orderNumber(),
                                    "orderDate", story.orderOn()));
        }
        return files.stream()
                .map(each -> each.child() == story.child() ? each.in(story.to()) : each)
                .toList();
    }

    private static LivedCase of(SampleChild child, List<LivedCase> files) {
        return files.stream().filter(file -> file.child() == child).findFirst().orElseThrow();
    }
}
