package org.shagi.sample;

import java.net.URI;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The people of the example: each does what is theirs, and in their own name. */
final class People implements AutoCloseable {

    private final URI portal;
    private final ConcurrentMap<SampleAccount, Session> sessions = new ConcurrentHashMap<>();

    People(URI portal) {
        this.portal = portal;
    }

    /** One service, as they use it. */
    At at(String service) {
        return account -> Api.of(portal, service, sessions.computeIfAbsent(account, it -> Session.of(it, portal)));
    }

    @Override
    public void close() {
        sessions.values().forEach(Session::close);
    }

    /** A service in the hands of each. */
    interface At {

        Api as(SampleAccount account);

        /** Who answers for the department of a group. */
        default Api head(SampleGroup group) {
            return as(SampleWorld.headOf(group.department()));
        }

        /** Who leads a group. */
        default Api leader(SampleGroup group) {
            return as(group.leader());
        }

        /** Who is the psychologist of a group. */
        default Api psychologist(SampleGroup group) {
            return as(group.psychologist());
        }

        default Api director() {
            return as(SampleWorld.DIRECTOR);
        }
    }
}
