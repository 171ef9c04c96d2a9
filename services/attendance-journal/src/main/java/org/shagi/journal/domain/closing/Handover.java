package org.shagi.journal.domain.closing;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/**
 * «Сдал» and «Принял» under a closed month (S003 App.3): the leader hands the month over, the head accepts it. Each signature is for
 * the sums as they were; after a correction the month may be signed again.
 *
 * @param handedOver {@code null} until the leader has signed
 * @param accepted {@code null} until the head has signed
 */
public record Handover(
        @Nullable Signature handedOver, @Nullable Signature accepted) {

    /** Nobody has signed. */
    public static final Handover NONE = new Handover(null, null);

    /**
     * One signature.
     *
     * @param by id of the account
     * @param version of the closing that was signed
     */
    public record Signature(String by, Instant at, long version) {}

    /** The two steps, in their order. */
    public enum Step {
        HANDED_OVER,
        ACCEPTED
    }

    /** Who signed this step. */
    public Optional<Signature> of(Step step) {
        return Optional.ofNullable(
                switch (step) {
                    case HANDED_OVER -> handedOver;
                    case ACCEPTED -> accepted;
                });
    }

    /**
     * What is to be signed: the signature that stands already for these sums, or the new one.
     *
     * <p>Nothing is accepted that was not handed over as it is now.
     */
    public Decision<Signature> signing(Step step, Signature signature) {
        var standing = of(step).filter(old -> old.version() >= signature.version());
        if (standing.isPresent()) {
            return Decision.accepted(standing.get());
        }
        return step == Step.ACCEPTED && (handedOver == null || handedOver.version() < signature.version())
                ? Decision.refused(Refusal.rule("month-not-handed-over"))
                : Decision.accepted(signature);
    }
}
