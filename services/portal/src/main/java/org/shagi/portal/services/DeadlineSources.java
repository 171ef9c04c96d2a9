package org.shagi.portal.services;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.services.DeadlinesApi.Deadline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.service.registry.HttpServiceProxyRegistry;

/**
 * The services that count terms, all asked at once, each behind a time limit and a circuit breaker of its own: the page shows what
 * came in time and says what is missing. A role that a service is not for (403) owes nothing there.
 */
@Component
public class DeadlineSources {

    /** In the order in which silence is told. */
    static final List<String> SERVICES = List.of(
            ServiceClients.ENROLMENT, ServiceClients.JOURNAL, ServiceClients.ASSIGNMENT, ServiceClients.DIAGNOSTICS);

    private static final String NAME = "deadlines";
    private static final Logger LOG = LoggerFactory.getLogger(DeadlineSources.class);

    private final HttpServiceProxyRegistry clients;
    private final CircuitBreakerRegistry breakers;
    private final ForViewer forViewer;
    private final long limitMillis;

    DeadlineSources(
            HttpServiceProxyRegistry clients,
            CircuitBreakerRegistry breakers,
            TimeLimiterRegistry limiters,
            ForViewer forViewer) {
        this.clients = clients;
        this.breakers = breakers;
        this.forViewer = forViewer;
        this.limitMillis = limiters.timeLimiter(NAME)
                .getTimeLimiterConfig()
                .getTimeoutDuration()
                .toMillis();
    }

    /**
     * The deadlines in these states.
     *
     * @return by service in the order of {@link #SERVICES}; empty for one that did not answer
     */
    public Map<String, Optional<List<Deadline>>> inStates(List<String> states, DeadlinesApi.Choice choice) {
        var questions = new LinkedHashMap<String, CompletableFuture<Optional<List<Deadline>>>>();
        SERVICES.forEach(service -> questions.put(
                service,
                asked(
                        service,
                        api -> api.deadlines(
                                String.join(",", states),
                                orNull(choice.department()),
                                orNull(choice.group()),
                                orNull(choice.person()),
                                DeadlinesApi.EACH))));
        var answers = new LinkedHashMap<String, Optional<List<Deadline>>>();
        questions.forEach((service, question) -> answers.put(service, joined(question)));
        return answers;
    }

    /** How many enrolment knows of, for when it cannot list them all; empty if it does not answer. */
    public Optional<DeadlinesApi.Numbers> ofEnrolment(DeadlinesApi.Choice choice) {
        return joined(asked(
                        ServiceClients.ENROLMENT,
                        api -> List.of(api.numbers(
                                orNull(choice.department()), orNull(choice.group()), orNull(choice.person())))))
                .flatMap(answer -> answer.stream().findFirst());
    }

    /** How many deadlines are overdue for the viewer, in a department or, if none is named, in all, in the services that answer in time. */
    public int overdue(String department) {
        var questions = SERVICES.stream()
                .map(service -> asked(service, api -> List.of(api.numbers(orNull(department), null, null))))
                .toList();
        return questions.stream()
                .flatMap(question -> joined(question).stream())
                .flatMap(List::stream)
                .mapToInt(DeadlinesApi.Numbers::overdue)
                .sum();
    }

    private static @Nullable String orNull(String chosen) {
        return chosen.isEmpty() ? null : chosen;
    }

    private <T> CompletableFuture<Optional<List<T>>> asked(String service, Function<DeadlinesApi, List<T>> question) {
        var client = clients.getClient(service, DeadlinesApi.class);
        return breakers.circuitBreaker(NAME + "-" + service)
                .executeCompletionStage(() -> forViewer
                        .supply(() -> Optional.of(question.apply(client)))
                        .orTimeout(limitMillis, TimeUnit.MILLISECONDS))
                .toCompletableFuture()
                .exceptionally(failure -> without(service, failure));
    }

    private static <T> Optional<List<T>> without(String service, Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof ClientAuthorizationException signedOut) {
            throw signedOut;
        }
        if (cause instanceof HttpClientErrorException.Forbidden) {
            return Optional.of(List.of());
        }
        LOG.info("No deadlines from {}: {}", service, cause.getMessage());
        return Optional.empty();
    }

    private static <T> Optional<List<T>> joined(CompletableFuture<Optional<List<T>>> question) {
        try {
            return question.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException signedOut) {
                throw signedOut;
            }
            throw failure;
        }
    }
}
