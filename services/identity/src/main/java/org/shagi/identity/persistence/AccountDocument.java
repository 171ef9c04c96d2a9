package org.shagi.identity.persistence;

import java.util.Set;
import org.shagi.identity.domain.Account;
import org.shagi.kit.domain.Role;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An account as it is stored.
 *
 * @param origin name of the request that opened it, so that its repeat is known as one
 */
@Document("account")
record AccountDocument(
        @Id String id,
        String name,
        String passwordHash,
        Set<Role> roles,
        Set<String> departments,
        boolean open,
        long version,
        String origin) {

    static AccountDocument of(Account account, String origin) {
        return new AccountDocument(
                account.id(),
                account.name(),
                account.passwordHash(),
                account.roles(),
                account.departments(),
                account.open(),
                account.version(),
                origin);
    }

    Account account() {
        return new Account(id, name, passwordHash, roles, departments, open, version);
    }
}
