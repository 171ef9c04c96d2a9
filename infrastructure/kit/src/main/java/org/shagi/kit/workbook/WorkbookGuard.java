package org.shagi.kit.workbook;

import java.io.IOException;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/** Looks at an uploaded workbook before it is read: a small file may hold more than the memory can take. */
public final class WorkbookGuard {

    /** Bytes of the file. */
    public static final int LARGEST = 5_000_000;

    private static final long LARGEST_UNPACKED = 200_000_000;
    private static final int MOST_PARTS = 500;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private WorkbookGuard() {}

    /** The file, if it is a workbook of bearable size. */
    public static Decision<byte[]> looked(byte[] file) {
        if (file.length > LARGEST) {
            return Decision.refused(Refusal.rule("import-file-too-large").with("most", LARGEST / 1_000_000));
        }
        if (!startsAsZip(file)) {
            return notAWorkbook();
        }
        try (var parts = ZipFile.builder().setByteArray(file).get()) {
            return unpacked(parts)
                    ? Decision.accepted(file)
                    : Decision.refused(Refusal.rule("import-file-unpacks-too-large"));
        } catch (IOException broken) {
            return notAWorkbook();
        }
    }

    /** It cannot be read as a workbook. */
    public static <T> Decision<T> notAWorkbook() {
        return Decision.refused(Refusal.rule("import-not-a-workbook"));
    }

    /** Unpacks it part by part and keeps nothing. */
    private static boolean unpacked(ZipFile parts) throws IOException {
        var all = Collections.list(parts.getEntries());
        var buffer = new byte[65_536];
        long bytes = 0;
        for (var part : all) {
            try (var content = parts.getInputStream(part)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    bytes += read;
                    if (bytes > LARGEST_UNPACKED) {
                        return false;
                    }
                }
            }
        }
        return all.size() <= MOST_PARTS;
    }

    private static boolean startsAsZip(byte[] file) {
        for (int i = 0; i < ZIP.length; i++) {
            if (file.length <= i || file[i] != ZIP[i]) {
                return false;
            }
        }
        return true;
    }
}
