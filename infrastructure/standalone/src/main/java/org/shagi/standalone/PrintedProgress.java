package org.shagi.standalone;

import java.io.PrintStream;
import org.shagi.sample.Progress;

/** Prints a line whenever something has been played to its end. */
final class PrintedProgress implements Progress {

    private final PrintStream out;

    PrintedProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void played(String what, int done, int of) {
        if (done == of) {
            out.printf("  ✓ %s (%d)%n", what, of);
        }
    }
}
