package org.shagi.sample;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Lives the sample world through the portal and the public HTTP API, everybody in their own name: departments and accounts, groups, each child's way from the
 * application to the archive, the head's orders, plans, every day of the journal, the rounds of diagnostics, the acts.
 *
 * <p>Whatever is there already is left as it stands, so playing again, also after an interrupted playing, only adds what is
 * missing. Playing takes seconds; the other services are given a minute to hear of a group.
 */
public final class SampleWorldPlayer {

    private final URI portal;
    private final Supplier<String> system;
    private final Almanac almanac;
    private final Progress progress;

    /**
     * @param portal where it answers
     * @param system bearer token of another system, which registers the departments and opens the accounts
     * @param today the day of playing: of a running course only what lies before it is played
     */
    public SampleWorldPlayer(URI portal, Supplier<String> system, LocalDate today, Progress progress) {
        this.portal = portal;
        this.system = system;
        this.almanac = new Almanac(today);
        this.progress = progress;
    }

    /**
     * Plays everything that is missing.
     *
     * @throws PlayingFailed if a service refuses, does not answer, or does not hear of a group within a minute
     */
    public PlayedWorld play() {
        try (var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(10))
                        .build();
                var people = new People(portal)) {
            return play(client, people);
        }
    }

    private PlayedWorld play(HttpClient client, People people) {
        var enrolment = people.at("enrolment");
        var life = new EnrolmentPlay(Api.of(portal, "enrolment", client, system), enrolment, almanac, progress);
        var cases = new CasesPlay(enrolment, almanac, progress);
        Map<SampleDepartment, String> departments = life.departments();
        new AccountsPlay(Api.of(portal, "identity", client, system), progress).open(departments);
        var groups = new LinkedHashMap<SampleGroup, String>();
        var files = new LinkedHashMap<SampleGroup, List<LivedCase>>();
        for (var group : SampleWorld.GROUPS) {
            var id = life.group(group, departments);
            groups.put(group, id);
            var prepared = cases.prepare(group, Ids.of(departments, group.department()), id);
            life.formed(group, id);
            files.put(group, cases.enrol(group, prepared));
            life.opened(group, id);
            life.ordered(group, Ids.of(departments, group.department()));
        }
        var children = new HashMap<SampleChild, String>();
        files.values().forEach(list -> list.forEach(file -> children.put(file.child(), file.childId())));
        stories(new StoriesPlay(enrolment, cases, almanac), departments, groups, files);
        int sheets = records(people, groups, children);
        var ends = new EndsPlay(enrolment, cases, almanac, progress);
        var register = new RegisterPlay(enrolment, almanac);
        for (var group : SampleWorld.GROUPS) {
            ends.play(group, Ids.of(files, group));
            life.ended(group, Ids.of(groups, group));
            register.end(group, Ids.of(departments, group.department()));
        }
        return new PlayedWorld(departments, groups, children, sheets);
    }

    private static void stories(
            StoriesPlay stories,
            Map<SampleDepartment, String> departments,
            Map<SampleGroup, String> groups,
            Map<SampleGroup, List<LivedCase>> files) {
        var running = Ids.of(files, SampleWorld.VASILYOK);
        stories.withdrawal(groups, departments);
        stories.earlyEnd(running);
        files.put(SampleWorld.VASILYOK, stories.transfer(running, groups));
    }

    /** Journal and diagnostics. */
    private int records(People people, Map<SampleGroup, String> groups, Map<SampleChild, String> children) {
        var journal = people.at("attendance-journal");
        var diagnostics = people.at("diagnostics");
        int sheets = 0;
        for (var group : SampleWorld.GROUPS) {
            var id = Ids.of(groups, group);
            sheets += new JournalPlay(group, people, almanac, progress).keep(id, children);
            if (almanac.isPast(group.from())) {
                new FollowUpPlay(journal.leader(group), almanac).play(id);
            }
            new DiagnosticsPlay(diagnostics.leader(group), diagnostics.psychologist(group), almanac, progress)
                    .rounds(group, id, children);
        }
        return sheets;
    }
}
