package org.shagi.identity.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.shagi.identity.domain.Account;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The accounts in the store, one document each. */
@Repository
public class Accounts {

    private final MongoTemplate mongo;

    Accounts(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** What became of an attempt to open an account. */
    public enum Opening {
        OPENED,
        /** The same request has opened it before. */
        REPEATED,
        TAKEN
    }

    /** Stores a new account unless its id is taken, in one write. */
    public Opening open(Account account, String origin) {
        try {
            mongo.insert(AccountDocument.of(account, origin));
            return Opening.OPENED;
        } catch (DuplicateKeyException taken) {
            var there = mongo.findById(account.id(), AccountDocument.class);
            return there != null && there.origin().equals(origin) ? Opening.REPEATED : Opening.TAKEN;
        }
    }

    /**
     * Stores the changed account if nobody else changed it since it was read, in one write.
     *
     * @param account with its new version
     * @return whether it is stored
     */
    public boolean change(Account account) {
        var asRead = query(where("_id").is(account.id()).and("version").is(account.version() - 1));
        var change = new Update()
                .set("name", account.name())
                .set("passwordHash", account.passwordHash())
                .set("roles", account.roles())
                .set("departments", account.departments())
                .set("open", account.open())
                .set("version", account.version());
        return mongo.updateFirst(asRead, change, AccountDocument.class).getModifiedCount() == 1;
    }

    /** The account with this id, open or closed. */
    public Optional<Account> find(String id) {
        return Optional.ofNullable(mongo.findById(id, AccountDocument.class)).map(AccountDocument::account);
    }

    /** All accounts by id. */
    public List<Account> all() {
        return mongo.find(new Query().with(Sort.by("_id")), AccountDocument.class).stream()
                .map(AccountDocument::account)
                .toList();
    }

    /** Whether no account was ever opened. */
    public boolean areNone() {
        return !mongo.exists(new Query(), AccountDocument.class);
    }
}
