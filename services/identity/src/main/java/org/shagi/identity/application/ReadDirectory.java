package org.shagi.identity.application;

import java.util.List;
import org.shagi.identity.domain.Account;
import org.shagi.identity.persistence.Accounts;
import org.shagi.kit.domain.Actor;
import org.springframework.stereotype.Component;

/** Who works here, as far as somebody may know. */
@Component
public class ReadDirectory {

    private final Accounts accounts;

    ReadDirectory(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The colleagues of this person and the person, by id; those who left as well, because journals name them. */
    public List<Account> of(Actor reader) {
        return accounts.all().stream()
                .filter(account -> account.isColleagueOf(reader))
                .toList();
    }
}
