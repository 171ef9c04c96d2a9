package org.shagi.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;

/**
 * Where the services answer: the usual ports, all moved by the same distance as the portal's, so that two suites can run
 * side by side.
 *
 * @param offset distance from the usual ports
 */
record Ports(int offset) {

    static final String HOST = "127.0.0.1";

    /** @param portal the port the portal is to listen on, 1024 to 65000 */
    static Ports of(int portal) {
        return new Ports(portal - Suite.PORTAL.port());
    }

    int of(Service service) {
        return service.port() + offset;
    }

    /** As a browser on this machine reaches it. */
    URI uri(Service service) {
        return URI.create("http://localhost:" + of(service));
    }

    /** @throws StartRefused naming the first port that another program holds */
    void refuseIfTaken() {
        for (Service service : Suite.ALL) {
            if (isTaken(of(service))) {
                throw StartRefused.portTaken(of(service));
            }
        }
    }

    /** A port that nobody holds at this moment. */
    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // What a suite stopped a moment ago has left behind is no obstacle.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
