package org.shagi.portal.services;

import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import io.github.resilience4j.timelimiter.annotation.TimeLimiter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/**
 * Enrolment behind a time limit and a circuit breaker: a page never waits for it longer than two seconds, and after some failures
 * not at all. An empty answer means that enrolment is not to be had now; the pages then go on without names. A refusal (4xx) is an
 * answer and is passed on. Reads only: there is no standing in for a write.
 */
@Component
public class Enrolment {

    private static final String NAME = ServiceClients.ENROLMENT;

    private final EnrolmentApi enrolment;
    private final ForViewer forViewer;

    Enrolment(EnrolmentApi enrolment, ForViewer forViewer) {
        this.enrolment = enrolment;
        this.forViewer = forViewer;
    }

    @CircuitBreaker(name = NAME, fallbackMethod = "noList")
    @TimeLimiter(name = NAME)
    public CompletableFuture<Optional<List<EnrolmentApi.Group>>> groups() {
        return asked(enrolment::groups);
    }

    @CircuitBreaker(name = NAME, fallbackMethod = "none")
    @TimeLimiter(name = NAME)
    public CompletableFuture<Optional<EnrolmentApi.Group>> group(String id) {
        return asked(() -> enrolment.group(id));
    }

    @CircuitBreaker(name = NAME, fallbackMethod = "none")
    @TimeLimiter(name = NAME)
    public CompletableFuture<Optional<EnrolmentApi.Roster>> roster(String id) {
        return asked(() -> enrolment.roster(id));
    }

    private <T> CompletableFuture<Optional<T>> asked(Supplier<T> question) {
        return forViewer.supply(() -> Optional.of(question.get()));
    }

    // Found by name: the methods to fall back to take the arguments of the method and the failure.

    <T> CompletableFuture<Optional<T>> noList(Throwable failure) {
        return without(failure);
    }

    <T> CompletableFuture<Optional<T>> none(String id, Throwable failure) {
        return without(failure);
    }

    private static <T> CompletableFuture<Optional<T>> without(Throwable failure) {
        var cause = failure.getCause() == null ? failure : failure.getCause();
        return cause instanceof HttpClientErrorException
                ? CompletableFuture.failedFuture(cause)
                : CompletableFuture.completedFuture(Optional.empty());
    }
}
