package org.shagi.journal;

import org.shagi.journal.web.JournalSamples;
import org.shagi.sample.SampleWorld;
import org.shagi.test.Bus;
import org.shagi.test.StoreAndBroker;
import org.shagi.test.Tokens;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the journal alone, with a store, a broker and one group of its own, to try it by hand. */
final class AttendanceJournalAlone {

    private AttendanceJournalAlone() {}

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(AttendanceJournalApplication.class)
                .properties("spring.config.name=attendance-journal")
                .initializers(new StoreAndBroker())
                .run(arguments);
        JournalSamples.makeTopic();
        Bus.publish(JournalSamples.roster(
                Romashka.ID, "Ромашка", SampleWorld.ROMASHKA.from(), SampleWorld.ROMASHKA.to(), 1));
        System.out.println("Group:        " + Romashka.ID + ", children child-01 to child-10");
        System.out.println("Leader:       " + Tokens.bearer(Tokens.of(Romashka.LEADER.id(), "GROUP_LEADER")));
        System.out.println("Psychologist: " + Tokens.bearer(Tokens.of(Romashka.PSYCHOLOGIST.id(), "PSYCHOLOGIST")));
    }
}
