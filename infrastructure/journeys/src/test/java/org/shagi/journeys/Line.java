package org.shagi.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The line between a browser and the portal, which can be cut: then every connection ends, and none is taken. Chromium's own switch
 * does not reach what a service worker fetches.
 */
final class Line implements AutoCloseable {

    private final URI portal;
    private final ServerSocket door;
    private final AtomicBoolean whole = new AtomicBoolean(true);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    Line(URI portal) throws IOException {
        this.portal = portal;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::take);
    }

    /** Where the portal is reached over this line. */
    String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    void cut() {
        whole.set(false);
        open.forEach(Line::end);
    }

    void mend() {
        whole.set(true);
    }

    private void take() {
        while (!door.isClosed()) {
            try {
                var near = door.accept();
                if (whole.get()) {
                    var far = new Socket(portal.getHost(), portal.getPort());
                    open.add(near);
                    open.add(far);
                    pass(near, far);
                    pass(far, near);
                } else {
                    near.close();
                }
            } catch (IOException e) {
                cut();
            }
        }
    }

    private void pass(Socket from, Socket to) throws IOException {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        Thread.ofVirtual().start(() -> {
            try {
                in.transferTo(out);
            } catch (IOException cutOrClosed) {
                // either end may go at any time: then the other goes too
            } finally {
                end(from);
                end(to);
                open.remove(from);
                open.remove(to);
            }
        });
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // it is closed, which is what was wanted
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}
