package org.shagi.identity.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after {@value #PATIENCE} wrong passwords in a row an account takes none for a quarter of an hour. Counted
 * in memory, by each instance for itself; a restart forgets.
 */
@Component
class FailedSignIns {

    static final int PATIENCE = 5;
    static final Duration PAUSE = Duration.ofMinutes(15);

    /** More names than there are accounts anywhere: names typed at random push out one another, not the machine's memory. */
    private static final int REMEMBERED = 10_000;

    private final InstantSource clock;
    private final Map<String, Failures> byAccount = new LinkedHashMap<>();

    FailedSignIns(InstantSource clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant last) {}

    /** Whether this account takes no password now. */
    synchronized boolean isLocked(String account) {
        var failures = byAccount.get(account);
        return failures != null && failures.count() >= PATIENCE && isRecent(failures);
    }

    @EventListener
    synchronized void failed(AuthenticationFailureBadCredentialsEvent event) {
        var account = event.getAuthentication().getName();
        var before = byAccount.remove(account);
        int count = before != null && isRecent(before) ? before.count() + 1 : 1;
        byAccount.put(account, new Failures(count, clock.instant()));
        if (byAccount.size() > REMEMBERED) {
            byAccount.remove(byAccount.keySet().iterator().next());
        }
    }

    @EventListener
    synchronized void succeeded(AuthenticationSuccessEvent event) {
        byAccount.remove(event.getAuthentication().getName());
    }

    private boolean isRecent(Failures failures) {
        return failures.last().plus(PAUSE).isAfter(clock.instant());
    }
}
