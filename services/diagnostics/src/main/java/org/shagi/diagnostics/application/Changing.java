package org.shagi.diagnostics.application;

import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.shagi.diagnostics.domain.Attempt.ToChange;
import org.shagi.diagnostics.domain.Round;
import org.shagi.kit.domain.Decision;

/** How a round is changed while others change it too. */
final class Changing {

    private Changing() {}

    /**
     * Tries until nobody else was faster: whoever comes second changes what the first has left.
     *
     * @param attempt what is wanted of the round, with the round as it stands at that moment
     * @param change the round that comes of it; the very same if nothing changes
     * @param store {@code false} if somebody else was faster
     */
    static <A extends ToChange> Decision<Round> round(
            Supplier<A> attempt, Function<A, Decision<Round>> change, BiPredicate<Round, A> store) {
        while (true) {
            var tried = attempt.get();
            var decision = change.apply(tried);
            boolean done = switch (decision) {
                case Decision.Refused<Round> _ -> true;
                case Decision.Accepted<Round>(var changed) ->
                    tried.round().filter(changed::equals).isPresent() || store.test(changed, tried);
            };
            if (done) {
                return decision;
            }
        }
    }
}
