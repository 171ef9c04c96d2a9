package org.shagi.journal.messaging;

import java.util.function.Consumer;
import org.shagi.contracts.diagnostics.EmphasesSuggested;
import org.shagi.journal.domain.themes.Emphases;
import org.shagi.journal.domain.themes.EmphasisBook;
import org.shagi.kit.messaging.EventHandlers;
import org.shagi.kit.messaging.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Learns from diagnostics on which problems the next thematic plan is to lay stress. */
@Configuration(proxyBeanMethods = false)
class DiagnosticsNews {

    @Bean
    Consumer<Message<byte[]>> onDiagnostics(Inbox inbox, EmphasisBook book) {
        return inbox.dispatching(
                EventHandlers.on(EmphasesSuggested.class, suggested -> book.keep(emphasesOf(suggested))));
    }

    static Emphases emphasesOf(EmphasesSuggested suggested) {
        return new Emphases(
                suggested.roundId(),
                suggested.groupId(),
                suggested.stage().ordinal() + 1,
                suggested.month(),
                suggested.emphases().stream()
                        .map(one ->
                                new Emphases.Emphasis(one.indicator(), one.title(), one.problems(), one.diagnosed()))
                        .toList(),
                suggested.version());
    }
}
