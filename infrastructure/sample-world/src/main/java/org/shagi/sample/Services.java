package org.shagi.sample;

import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the services answer, and by whose right the world is played.
 *
 * @param identity null where the accounts are somebody else's matter
 * @param centre bearer token that may write in the whole centre
 * @param administrator bearer token that may open accounts; not asked for without {@code identity}
 */
public record Services(
        @Nullable URI identity,
        URI enrolment,
        URI journal,
        URI assignment,
        URI diagnostics,
        Supplier<String> centre,
        Supplier<String> administrator) {

    /** All services behind one door that relays {@code /api/<service>}. */
    public static Services behind(URI portal, Supplier<String> centre, Supplier<String> administrator) {
        var door = portal.toString().replaceFirst("/$", "") + "/api/";
        return new Services(
                URI.create(door + "identity"),
                URI.create(door + "enrolment"),
                URI.create(door + "attendance-journal"),
                URI.create(door + "state-assignment"),
                URI.create(door + "diagnostics"),
                centre,
                administrator);
    }
}
