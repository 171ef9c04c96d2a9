package org.shagi.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Sixteen characters that stand in the footer: two papers with the same ones have the same content to the letter. */
public final class Fingerprint {

    private static final int BYTES = 8;

    private Fingerprint() {}

    /** The beginning of the content's SHA-256, {@code 3f2a 91bc 00d4 7e15}. */
    public static String of(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES).replaceAll("(.{4})(?!$)", "$1 ");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
