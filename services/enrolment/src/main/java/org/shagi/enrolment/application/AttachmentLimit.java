package org.shagi.enrolment.application;

/**
 * How large a file in a case may be. It is kept as one document of the store, which takes no more than 16 MB.
 *
 * @param bytes 1 to 15 MB
 */
public record AttachmentLimit(long bytes) {

    private static final int MOST_MEGABYTES = 15;

    /** @param megabytes 1 to 15 */
    public static AttachmentLimit ofMegabytes(int megabytes) {
        if (megabytes < 1 || megabytes > MOST_MEGABYTES) {
            throw new IllegalArgumentException("a limit of %d MB for files; 1 to 15 is possible".formatted(megabytes));
        }
        return new AttachmentLimit((long) megabytes << 20);
    }
}
