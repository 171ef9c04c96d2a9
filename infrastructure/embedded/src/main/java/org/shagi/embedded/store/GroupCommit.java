package org.shagi.embedded.store;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets an answer leave only when the disk holds all that the answer rests on.
 *
 * <p>Commands run side by side under the read lock. One thread commits under the write lock, so that a commit always
 * holds whole commands, and syncs the file after it; all commands that ran meanwhile share the next commit. A read waits
 * as well if a write it may have seen is still on its way to the disk. When the file cannot be written, every command
 * from then on is refused: what was acknowledged before is on the disk, what was not is gone after the next start.
 */
final class GroupCommit implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);

    private final MVStore file;
    private final ReentrantReadWriteLock commands = new ReentrantReadWriteLock();
    private final AtomicLong begun = new AtomicLong();

    private final ReentrantLock state = new ReentrantLock();
    private final Condition wanted = state.newCondition();
    private final Condition kept = state.newCondition();
    private long asked;
    private boolean closing;
    private volatile long durable;
    private volatile @Nullable Throwable failure;

    private final @Nullable Thread committer;

    GroupCommit(MVStore file) {
        this.file = file;
        committer =
                file.isPersistent() ? Thread.ofPlatform().name("store-commit").start(this::commitForever) : null;
    }

    /** Runs a command that may change data and returns its answer once the change is on the disk. */
    <T> T write(Supplier<T> command) {
        long number;
        T answer;
        commands.readLock().lock();
        try {
            refuseIfStopped();
            number = begun.incrementAndGet();
            answer = run(command);
        } finally {
            commands.readLock().unlock();
        }
        awaitDurable(number);
        return answer;
    }

    /** Runs a command that only reads and returns its answer once all it may have seen is on the disk. */
    <T> T read(Supplier<T> command) {
        long seen;
        T answer;
        commands.readLock().lock();
        try {
            refuseIfStopped();
            answer = run(command);
            seen = begun.get();
        } finally {
            commands.readLock().unlock();
        }
        awaitDurable(seen);
        return answer;
    }

    private <T> T run(Supplier<T> command) {
        try {
            return command.get();
        } catch (MVStoreException | Error e) {
            // A command torn in the middle must not be part of any commit.
            stop(e);
            throw stopped(e);
        }
    }

    private void awaitDurable(long number) {
        if (committer == null || durable >= number) {
            return;
        }
        state.lock();
        try {
            asked = Math.max(asked, number);
            wanted.signal();
            while (durable < number) {
                refuseIfStopped();
                kept.awaitUninterruptibly();
            }
        } finally {
            state.unlock();
        }
    }

    private void commitForever() {
        Housekeeping housekeeping = new Housekeeping(file);
        try {
            while (awaitWork()) {
                commit();
                housekeeping.runIfDue(commands.writeLock());
            }
            if (failure == null) {
                housekeeping.runAtClose();
            }
        } catch (RuntimeException | Error e) {
            stop(e);
        }
    }

    /** False when there will be no more work. */
    private boolean awaitWork() {
        state.lock();
        try {
            while (asked <= durable) {
                if (closing || failure != null) {
                    return false;
                }
                wanted.awaitUninterruptibly();
            }
            return failure == null;
        } finally {
            state.unlock();
        }
    }

    private void commit() {
        long number;
        commands.writeLock().lock();
        try {
            if (failure != null) {
                return;
            }
            number = begun.get();
            file.commit();
        } finally {
            commands.writeLock().unlock();
        }
        file.sync();
        state.lock();
        try {
            durable = number;
            kept.signalAll();
        } finally {
            state.unlock();
        }
    }

    private void stop(Throwable cause) {
        state.lock();
        try {
            if (failure == null) {
                failure = cause;
                LOG.error("The document store has stopped: its file could not be written", cause);
            }
            kept.signalAll();
            wanted.signal();
        } finally {
            state.unlock();
        }
    }

    private void refuseIfStopped() {
        Throwable cause = failure;
        if (cause != null) {
            throw stopped(cause);
        }
    }

    private static MongoServerError stopped(Throwable cause) {
        return new MongoServerError(
                14031,
                "OutOfDiskSpace",
                "The document store has stopped, its file could not be written (%s). Free the disk and start again: all that was acknowledged is kept."
                        .formatted(cause.getMessage()));
    }

    /** Keeps everything, packs the file for a moment and lets it go; after a failure only lets it go. */
    @Override
    public void close() {
        state.lock();
        try {
            closing = true;
            wanted.signal();
        } finally {
            state.unlock();
        }
        joinCommitter();
        if (failure == null) {
            file.close();
        } else {
            file.closeImmediately();
        }
    }

    private void joinCommitter() {
        if (committer == null) {
            return;
        }
        boolean interrupted = false;
        while (committer.isAlive()) {
            try {
                committer.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
