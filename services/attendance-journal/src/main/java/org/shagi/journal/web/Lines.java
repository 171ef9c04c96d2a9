package org.shagi.journal.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A body of lines, of which no more than one is kept; what a line has beyond its limit is read over. */
final class Lines {

    private final InputStream body;
    private final int longest;
    private int number;

    Lines(InputStream body, int longest) {
        this.body = new BufferedInputStream(body);
        this.longest = longest;
    }

    /** The next line that is not blank; {@code null} at the end. */
    @Nullable
    Line next() throws IOException {
        while (true) {
            var bytes = new ByteArrayOutputStream();
            boolean tooLong = false;
            int read = body.read();
            if (read < 0) {
                return null;
            }
            number++;
            for (; read >= 0 && read != '\n'; read = body.read()) {
                if (bytes.size() < longest) {
                    bytes.write(read);
                } else {
                    tooLong = true;
                }
            }
            var text = bytes.toString(UTF_8).strip();
            if (!text.isEmpty()) {
                return new Line(number, text, tooLong);
            }
        }
    }

    /** @param number in the body, from 1 */
    record Line(int number, String text, boolean isTooLong) {}
}
