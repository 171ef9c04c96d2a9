package org.shagi.sample;

/** A service refused a step of the world, did not answer, or did not come to know a group in time. */
public final class PlayingFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PlayingFailed(String message) {
        super(message);
    }

    PlayingFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
