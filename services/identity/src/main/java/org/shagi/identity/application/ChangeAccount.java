package org.shagi.identity.application;

import java.util.OptionalLong;
import org.shagi.identity.domain.Account;
import org.shagi.identity.domain.AccountDraft;
import org.shagi.identity.domain.AccountRules;
import org.shagi.identity.persistence.Accounts;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Changes what an account says of its owner, gives a new password, closes it or opens it again. */
@Component
public class ChangeAccount {

    private final Accounts accounts;
    private final PasswordEncoder passwords;

    ChangeAccount(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /**
     * Changes it, or says why not.
     *
     * @param expected the version the wish was made on; required, so that nobody's change is lost unseen
     * @param open whether its owner may sign in from now on
     */
    public Decision<Account> change(AccountDraft draft, boolean open, OptionalLong expected) {
        var found = accounts.find(draft.id());
        if (found.isEmpty()) {
            return Decision.refused(Refusal.unknown("unknown-account").with("account", draft.id()));
        }
        var account = found.get();
        if (expected.isEmpty()) {
            return Decision.refused(Refusal.preconditionRequired("version-required"));
        }
        if (expected.getAsLong() != account.version()) {
            return Decision.refused(stale(expected.getAsLong(), account.version()));
        }
        return AccountRules.check(draft)
                .map(roles -> account.changed(draft, roles, passwordHash(draft, account), open))
                .then(this::keep);
    }

    private Decision<Account> keep(Account changed) {
        return accounts.change(changed)
                ? Decision.accepted(changed)
                : Decision.refused(stale(changed.version() - 1, changed.version()));
    }

    private String passwordHash(AccountDraft draft, Account account) {
        var password = draft.password();
        return password == null ? account.passwordHash() : passwords.encode(password);
    }

    private static Refusal stale(long yours, long current) {
        return Refusal.stale("stale-version").with("yours", yours).with("current", current);
    }
}
