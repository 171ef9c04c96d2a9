package org.shagi.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder that holds all data of a suite, taken by one process at a time. */
final class DataFolder implements AutoCloseable {

    private static final long LEAST_FREE_BYTES = 64L * 1024 * 1024;

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** @throws StartRefused if the folder cannot be written, has no room, or is in use */
    static DataFolder take(Path folder) {
        try {
            Files.createDirectories(folder);
            FileStore disk = Files.getFileStore(folder);
            if (disk.getUsableSpace() < LEAST_FREE_BYTES) {
                throw StartRefused.diskFull(folder);
            }
            FileChannel channel =
                    FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock() != null) {
                    return new DataFolder(folder, channel);
                }
            } catch (OverlappingFileLockException e) {
                // Held by this very process: the same refusal as for any other.
            }
            channel.close();
        } catch (IOException e) {
            throw StartRefused.dataUnwritable(folder);
        }
        throw StartRefused.dataInUse(folder);
    }

    Path path() {
        return folder;
    }

    Path store() {
        return folder.resolve("store");
    }

    Path broker() {
        return folder.resolve("broker");
    }

    Path secrets() {
        return folder.resolve("secrets");
    }

    /** The day on which the sample world was last played. */
    Path demoPlayed() {
        return folder.resolve("demo-played");
    }

    static Path log(Path folder) {
        return folder.resolve("log").resolve("shagi.log");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
