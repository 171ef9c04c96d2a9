package org.shagi.sample;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lives the sample world through the public HTTP API, as people would: departments and accounts, groups, each child's way from
 * application to enrolment, the head's orders, plans, every day of the journal, one round of diagnostics.
 *
 * <p>Whatever is there already is left as it stands, so playing again, also after an interrupted playing, only adds what is
 * missing. Playing takes seconds; the other services are given a minute to hear of a group.
 */
public final class SampleWorldPlayer {

    private final Services services;
    private final LocalDate today;
    private final Progress progress;

    /** @param today the day of playing: of a running course only what lies before it is played */
    public SampleWorldPlayer(Services services, LocalDate today, Progress progress) {
        this.services = services;
        this.today = today;
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
                .build()) {
            return play(client);
        }
    }

    private PlayedWorld play(HttpClient client) {
        var enrolment = new EnrolmentPlay(new Api(client, services.enrolment(), services.centre()), progress);
        Map<SampleDepartment, String> departments = enrolment.departments();
        if (services.identity() != null) {
            new AccountsPlay(new Api(client, services.identity(), services.administrator()), progress)
                    .open(departments);
        }
        var groups = new LinkedHashMap<SampleGroup, String>();
        var children = new HashMap<SampleChild, String>();
        for (var group : SampleWorld.GROUPS) {
            var id = enrolment.group(group, departments);
            groups.put(group, id);
            children.putAll(enrolment.children(group, departments, id));
            enrolment.order(group, id);
        }
        var journal = new JournalPlay(
                new Api(client, services.journal(), services.centre()),
                new Api(client, services.assignment(), services.centre()),
                today,
                progress);
        int sheets = 0;
        for (var group : SampleWorld.GROUPS) {
            sheets += journal.keep(group, Ids.of(groups, group), children);
        }
        new DiagnosticsPlay(new Api(client, services.diagnostics(), services.centre()), progress)
                .primaryRound(SampleWorld.ROMASHKA, Ids.of(groups, SampleWorld.ROMASHKA), children);
        return new PlayedWorld(departments, groups, children, sheets);
    }
}
