package org.shagi.kit.messaging;

import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;

/**
 * Tells faults that pass by themselves, such as a store that is away, from messages that will never be handled. A fault of the
 * store that is missing here does no harm: keeping the message in quarantine fails as well, and it is asked for again.
 */
public final class PassingFaults {

    private static final List<Class<? extends Throwable>> PASSING = List.of(
            TransientDataAccessException.class,
            RecoverableDataAccessException.class,
            DataAccessResourceFailureException.class,
            MongoSocketException.class,
            MongoTimeoutException.class,
            MongoNotPrimaryException.class,
            MongoNodeIsRecoveringException.class,
            IOException.class,
            TimeoutException.class,
            InterruptedException.class);

    private PassingFaults() {}

    /** Whether the same message may well be handled later. */
    public static boolean passes(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            var each = cause;
            if (PASSING.stream().anyMatch(passing -> passing.isInstance(each))) {
                return true;
            }
        }
        return false;
    }
}
