package org.shagi.embedded.broker;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second broker out of the folder. Kafka has a lock of its own, but takes it only after the second one has
 * already written to the metadata log of the first.
 */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws IllegalStateException if another broker holds the folder */
    static FolderLock on(Path directory) {
        try {
            Files.createDirectories(directory);
            FileChannel channel =
                    FileChannel.open(directory.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock() != null) {
                    return new FolderLock(channel);
                }
            } catch (OverlappingFileLockException e) {
                // Held by this very process: the same refusal as for any other.
            }
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("The folder of the broker cannot be used: " + directory, e);
        }
        throw new IllegalStateException("The folder of the broker is in use: " + directory);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("The lock of the broker's folder cannot be released", e);
        }
    }
}
