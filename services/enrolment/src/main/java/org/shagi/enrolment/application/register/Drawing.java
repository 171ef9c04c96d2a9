package org.shagi.enrolment.application.register;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * How far the records of a batch are drawn up: first the cases are read, then each gets its record. It is written by one thread and
 * read by others.
 */
public final class Drawing {

    /** What is being done. */
    public enum Phase {
        READING,
        DRAWING
    }

    /**
     * How far it is.
     *
     * @param done cases of {@code total}
     */
    public record Progress(Phase phase, int done, int total) {}

    private volatile Progress progress = new Progress(Phase.READING, 0, 0);

    /** A drawing that nobody looks at. */
    static Drawing unseen() {
        return new Drawing();
    }

    void begin(Phase phase, int total) {
        progress = new Progress(phase, 0, total);
    }

    void did(int cases) {
        progress = new Progress(progress.phase(), progress.done() + cases, progress.total());
    }

    /** Those that this process is at; nothing of them is stored. */
    @Component
    public static final class Desk {

        private final Map<String, Drawing> atWork = new ConcurrentHashMap<>();

        Desk() {}

        /** Draws up the batch with this id where it can be looked at. */
        <T> T seen(String id, Function<Drawing, T> work) {
            var drawing = new Drawing();
            atWork.put(id, drawing);
            try {
                return work.apply(drawing);
            } finally {
                atWork.remove(id, drawing);
            }
        }

        /** How far the batch with this id is; empty if it is not being drawn up here. */
        public Optional<Progress> of(String id) {
            return Optional.ofNullable(atWork.get(id)).map(drawing -> drawing.progress);
        }
    }
}
