package org.shagi.kit.domain;

import java.util.function.Function;

/**
 * What a rule or an aggregate answers: yes with the result, or no with the reason. Returned, never thrown, and told apart at
 * the edge by an exhaustive {@code switch}.
 */
public sealed interface Decision<T> {

    /** It may be done; {@code value} is what comes of it. */
    record Accepted<T>(T value) implements Decision<T> {}

    /** It may not be done, and nothing has been changed. */
    record Refused<T>(Refusal refusal) implements Decision<T> {}

    static <T> Decision<T> accepted(T value) {
        return new Accepted<>(value);
    }

    static <T> Decision<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** The next step, taken only if this one was accepted. */
    default <R> Decision<R> then(Function<? super T, Decision<R>> next) {
        return switch (this) {
            case Accepted<T>(T value) -> next.apply(value);
            case Refused<T>(Refusal refusal) -> refused(refusal);
        };
    }

    /** The same decision about something made of the value. */
    default <R> Decision<R> map(Function<? super T, ? extends R> change) {
        return then(value -> accepted(change.apply(value)));
    }
}
