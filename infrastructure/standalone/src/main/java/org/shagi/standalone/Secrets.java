package org.shagi.standalone;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * What the services prove themselves to each other with: made at the first start, then kept in a file that only its owner
 * may read.
 *
 * @param portal of the portal, to sign people in
 * @param integration of another system, and of the player of the sample world
 */
record Secrets(String portal, String integration) {

    private static final int BYTES = 32;

    static Secrets in(Path file) throws IOException {
        if (!Files.exists(file)) {
            write(file, new Secrets(random(), random()));
        }
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        return new Secrets(required(kept, "portal"), required(kept, "integration"));
    }

    private static String required(Properties kept, String name) {
        String value = kept.getProperty(name, "");
        if (value.isBlank()) {
            throw new IllegalStateException("The file of secrets lacks " + name);
        }
        return value;
    }

    private static void write(Path file, Secrets secrets) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Properties kept = new Properties();
        kept.setProperty("portal", secrets.portal());
        kept.setProperty("integration", secrets.integration());
        try (Writer writer = Files.newBufferedWriter(draft)) {
            kept.store(writer, null);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Secrets are not for logs. */
    @Override
    public String toString() {
        return "Secrets";
    }
}
