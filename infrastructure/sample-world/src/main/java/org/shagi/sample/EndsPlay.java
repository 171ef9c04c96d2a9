package org.shagi.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** What a case owes while it is served and when it ends: acts of the quarters, the final act, information, archive. */
final class EndsPlay {

    /** The head looks a finished file through before it goes to the archive. */
    private static final int DAYS_TO_THE_ARCHIVE = 7;

    private final People.At enrolment;
    private final CasesPlay cases;
    private final Almanac almanac;
    private final Progress progress;

    EndsPlay(People.At enrolment, CasesPlay cases, Almanac almanac, Progress progress) {
        this.enrolment = enrolment;
        this.cases = cases;
        this.almanac = almanac;
        this.progress = progress;
    }

    /** Acts are signed side by side, the roster is left one after the other. The journal must have closed the months. */
    void play(SampleGroup group, List<LivedCase> files) {
        var open = files.stream().filter(file -> !file.is("ARCHIVED")).toList();
        if (!almanac.isPast(group.from()) || open.isEmpty()) {
            return;
        }
        everyone("акты: " + group.name(), open, file -> acts(group, file));
        if (almanac.isPast(group.to())) {
            open.forEach(file -> terminate(group, file));
        }
        everyone("архив: " + group.name(), open, file -> keep(group, file));
    }

    private void everyone(String what, List<LivedCase> files, Step step) {
        var done = new AtomicInteger();
        var steps = files.stream()
                .<Callable<LivedCase>>map(file -> () -> {
                    step.of(file);
                    return file;
                })
                .toList();
        Parallel.all(steps, () -> progress.played(what, done.incrementAndGet(), files.size()));
    }

    private void acts(SampleGroup group, LivedCase file) {
        var last = SampleStories.lastDayOfService(group, file.child());
        var begun = group.from();
        for (var quarter : Almanac.quartersWithin(group.from(), last)) {
            act(new Act(file, "INTERIM", begun, quarter), almanac.due("T-17", quarter), almanac.due("T-19", quarter));
            begun = quarter.plusDays(1);
        }
        if (file.child() != SampleStories.EARLY_END.child()) {
            cases.pass(file, "FILE_HANDED_OVER", almanac.due("T-20", last), "");
        }
        cases.pass(file, "FINAL_ACT_DRAFTED", last, "");
        act(new Act(file, "FINAL", group.from(), last), last, almanac.due("T-36", lastDayOfItsMonth(group, file)));
    }

    /** The journal closes a month by its end, or by the end of the course of the group. */
    private static LocalDate lastDayOfItsMonth(SampleGroup group, LivedCase file) {
        var last = SampleStories.lastDayOfService(group, file.child());
        return SampleStories.childrenOn(group, group.to()).contains(file.child())
                ? last
                : YearMonth.from(last).atEndOfMonth();
    }

    private void terminate(SampleGroup group, LivedCase file) {
        if (file.is("ENROLLED") && file.child() != SampleStories.EARLY_END.child()) {
            enrolment
                    .head(group)
                    .post(
                            CasesPlay.path(file) + "/termination",
                            CasesPlay.key(group, file.number()),
                            Map.of(
                                    "lastDay",
                                    group.to(),
                                    "reason",
                                    "GOAL_REACHED",
                                    "orderNumber",
                                    group.papers().series() + "-к",
                                    "orderDate",
                                    group.to()));
        }
    }

    private void keep(SampleGroup group, LivedCase file) {
        boolean early = file.child() == SampleStories.EARLY_END.child();
        var informed =
                early ? almanac.due("T-24", SampleStories.EARLY_END.receivedOn()) : almanac.due("T-23", group.to());
        if (!early) {
            cases.pass(
                    file,
                    "COMPLETION_INFORMED",
                    informed,
                    "И-%d".formatted(group.papers().series() + file.number()));
        }
        var signed = almanac.due("T-36", lastDayOfItsMonth(group, file));
        var on = (signed.isAfter(informed) ? signed : informed).plusDays(DAYS_TO_THE_ARCHIVE);
        if (almanac.isPast(on)) {
            enrolment
                    .head(group)
                    .post("/cases/" + file.id() + "/archiving", CasesPlay.key(group, file.number()), Map.of("on", on));
        }
    }

    private void act(Act act, LocalDate draftedOn, LocalDate signedOn) {
        if (!almanac.isPast(draftedOn)) {
            return;
        }
        var path = "/cases/" + act.file().id() + "/acts";
        var key = "sample-%s-%s-%s".formatted(act.file().id(), act.kind(), act.to());
        var group = act.file().group();
        var draft =
                enrolment.leader(group).post(path, key, Map.of("kind", act.kind(), "from", act.from(), "to", act.to()));
        if (almanac.isPast(signedOn) && !draft.path("signed").asBoolean()) {
            var signature = "%s/%s/signature".formatted(path, draft.path("id").asString());
            var signs = act.kind().equals("FINAL") ? enrolment.director() : enrolment.head(group);
            signs.postOnceAllowed(signature, key, Map.of("on", signedOn));
        }
    }

    private record Act(LivedCase file, String kind, LocalDate from, LocalDate to) {}

    private interface Step {
        void of(LivedCase file);
    }
}
