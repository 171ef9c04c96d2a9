package org.shagi.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.h2.mvstore.MVStore;

/** Passes every command through the group commit, and refuses the commands that the store could not keep its word on. */
final class DurableBackend extends AbstractMongoBackend {

    private final MVStore file;
    private final GroupCommit commits;
    private final Map<String, MongoDatabase> opened = new ConcurrentHashMap<>();
    private final LongAdder scans = new LongAdder();

    DurableBackend(MVStore file) {
        this.file = file;
        commits = new GroupCommit(file);
        StoredDatabase.namesIn(file).forEach(this::resolveDatabase);
    }

    long collectionScans() {
        return scans.sum();
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return opened.computeIfAbsent(databaseName, name -> new StoredDatabase(name, file, getCursorRegistry(), scans));
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        Commands.refuseUnsupported(command, query);
        if (Commands.isHandshake(command)) {
            return Commands.handshake(command, name -> super.handleCommand(channel, database, name, query));
        }
        if (Commands.isWrite(command)) {
            return commits.write(() ->
                    WriteBatch.run(command, query, part -> super.handleCommand(channel, database, command, part)));
        }
        return commits.read(() -> super.handleCommand(channel, database, command, query));
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        return commits.read(() -> super.handleQuery(query));
    }

    @Override
    public void dropDatabase(String databaseName) {
        super.dropDatabase(databaseName);
        opened.remove(databaseName);
    }

    @Override
    public void close() {
        super.close();
        commits.close();
    }
}
