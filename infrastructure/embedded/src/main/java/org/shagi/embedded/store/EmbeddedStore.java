package org.shagi.embedded.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A document store that speaks the MongoDB protocol on 127.0.0.1 and keeps its data in one file.
 *
 * <p>Every answer, to a write or to a read, leaves only after all it rests on has been synced to the disk, so a client
 * never sees what a crash could take back. Equality queries on indexed fields are served by the index. There are no
 * sessions, transactions, TTL or partial indexes; index dropping, renaming, {@code $out}, {@code $merge} and pipeline
 * updates are refused. It is meant for one department, for trying out and for tests.
 */
public final class EmbeddedStore implements AutoCloseable {

    /** One thread serves one connection at a time: fewer than the pooled connections would make groups of writes small. */
    private static final int WORKERS = 128;

    private static final int CACHE_MEGABYTES = 32;

    private final DurableBackend backend;
    private final MongoServer server;
    private final String connectionString;

    private EmbeddedStore(MVStore file, int port) {
        backend = new DurableBackend(file);
        server = new MongoServer(backend);
        try {
            server.bind(new InetSocketAddress("127.0.0.1", port), 1, WORKERS);
        } catch (RuntimeException e) {
            backend.close();
            throw e;
        }
        connectionString = "mongodb://127.0.0.1:" + server.getLocalAddress().getPort();
    }

    /** {@link #open(Path, int)} on a free port. */
    public static EmbeddedStore open(Path directory) {
        return open(directory, 0);
    }

    /**
     * Opens the store kept in {@code directory}, creating it if there is none.
     *
     * @param port the port to listen on, 0 for a free one
     * @throws StoreInUseException if another process has the same file open
     */
    public static EmbeddedStore open(Path directory, int port) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the document store cannot be made: " + directory, e);
        }
        Path file = directory.resolve("documents.mv");
        try {
            return new EmbeddedStore(settings().fileName(file.toString()).open(), port);
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new StoreInUseException(directory, e);
            }
            throw e;
        }
    }

    /** A store in memory on a free port, gone when closed: for tests. Only the disk is missing, all else is the same. */
    public static EmbeddedStore temporary() {
        return on(settings());
    }

    /** A store on a file that the caller has chosen, on a free port. */
    static EmbeddedStore on(MVStore.Builder file) {
        return new EmbeddedStore(file.open(), 0);
    }

    static MVStore.Builder settings() {
        // A buffer size above 0 would let the file commit in the middle of a command and part a document from its
        // index.
        return new MVStore.Builder()
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .cacheSize(CACHE_MEGABYTES);
    }

    /** Where clients connect, such as {@code mongodb://127.0.0.1:27017}. */
    public String connectionString() {
        return connectionString;
    }

    /** How many queries so far had to read a whole collection because no index served them. */
    public long collectionScans() {
        return backend.collectionScans();
    }

    /** Answers what is under way, writes everything, packs the file and lets it go. A second call does nothing. */
    @Override
    public void close() {
        server.shutdownNow();
    }
}
