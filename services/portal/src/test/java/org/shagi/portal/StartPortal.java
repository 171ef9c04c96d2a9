package org.shagi.portal;

/**
 * Starts the portal alone on port 8080, with stubs behind it: a group of three, and everybody is signed in as its leader.
 */
final class StartPortal {

    private StartPortal() {}

    public static void main(String[] args) {
        var services = new StubServices();
        Romashka.isKnownTo(services);
        Romashka.hasItsPlan(services);
        services.answer("GET quota/fulfilment", Romashka.january());
        RunningPortal.start(8080, new StubIdentity(8090), services);
    }
}
