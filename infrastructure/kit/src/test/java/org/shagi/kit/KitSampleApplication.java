package org.shagi.kit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.calendar.terms.Deadline;
import org.shagi.contracts.enrolment.DepartmentRegistered;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.Role;
import org.shagi.kit.messaging.EventHandlers;
import org.shagi.kit.messaging.Inbox;
import org.shagi.kit.outbox.CarriesOutbox;
import org.shagi.kit.outbox.OutboxEvent;
import org.shagi.kit.store.Versioned;
import org.shagi.kit.terms.ScopedTerms;
import org.shagi.kit.web.Answers;
import org.shagi.kit.web.IdempotencyKey;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.http.ResponseEntity;
import org.springframework.messaging.Message;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The smallest service that uses everything the kit has; it listens to its own topic, {@code enrolment}. */
@SpringBootApplication
class KitSampleApplication {

    final List<String> heard = new CopyOnWriteArrayList<>();
    final AtomicInteger faultsToCome = new AtomicInteger();
    final AtomicBoolean deaf = new AtomicBoolean();
    final List<Instant> happened = new CopyOnWriteArrayList<>();
    final List<Deadline> watched = new CopyOnWriteArrayList<>();

    @Bean
    ScopedTerms watchedTerms() {
        return new ScopedTerms() {
            @Override
            public Stream<Deadline> ofCentre() {
                return watched.stream();
            }

            @Override
            public List<Deadline> inScopeOf(Actor actor, @Nullable String departmentId) {
                return watched.stream()
                        .filter(deadline ->
                                actor.departments().contains(deadline.subject().departmentId()))
                        .toList();
            }
        };
    }

    @Bean
    Consumer<Message<byte[]>> onEnrolment(Inbox inbox) {
        return inbox.dispatching(EventHandlers.on(DepartmentRegistered.class, this::handle)
                .andAt(GroupRosterChanged.class, (event, at) -> {
                    if (deaf.get()) {
                        throw new IllegalStateException("not now");
                    }
                    happened.add(at);
                }));
    }

    private void handle(DepartmentRegistered event) {
        if (event.name().equals("unhandled")) {
            throw new IllegalStateException("no");
        }
        if (faultsToCome.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new DataAccessResourceFailureException("the store is away");
        }
        heard.add(event.departmentId() + ":" + event.version());
    }

    @Document("things")
    record Thing(@Id String id, String name, List<OutboxEvent> outbox) implements CarriesOutbox {

        static Thing saying(String id, int events) {
            var outbox = new ArrayList<OutboxEvent>();
            for (int version = 1; version <= events; version++) {
                outbox.add(OutboxEvent.of(new DepartmentRegistered(id, "heard", version), Instant.EPOCH));
            }
            return new Thing(id, "thing", outbox);
        }
    }

    @Document("copies")
    record Copy(@Id String id, long version, String text) implements Versioned {}

    record Body(@NotNull String name, LocalDate on, Map<String, Integer> counts) {}

    @RestController
    static class ThingController {

        @PostMapping("/things")
        @RolesAllowed(Role.Names.GROUP_LEADER)
        ResponseEntity<Map<String, String>> make(@Valid @RequestBody Body body, IdempotencyKey key, Actor actor) {
            return Answers.created(true, "/things/" + key.id(), 1, Map.of("id", key.id(), "by", actor.id()));
        }

        @GetMapping("/things/{day}")
        @RolesAllowed(Role.Names.GROUP_LEADER)
        String refuse(@PathVariable LocalDate day) {
            if (day.getYear() == 2000) {
                throw new IllegalStateException("a defect");
            }
            return Answers.orProblem(Decision.refused(
                    Refusal.rule("not-that-day").with("date", day).with("limit", 3)));
        }
    }
}
