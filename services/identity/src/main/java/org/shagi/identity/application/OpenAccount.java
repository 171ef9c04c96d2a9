package org.shagi.identity.application;

import org.shagi.identity.domain.Account;
import org.shagi.identity.domain.AccountDraft;
import org.shagi.identity.domain.AccountRules;
import org.shagi.identity.persistence.Accounts;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Opens an account for a person. */
@Component
public class OpenAccount {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final boolean demo;

    OpenAccount(Accounts accounts, PasswordEncoder passwords, @Value("${shagi.demo}") boolean demo) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.demo = demo;
    }

    /**
     * @param account as it is kept
     * @param fresh false if the same request had opened it before
     */
    public record Opened(Account account, boolean fresh) {}

    /**
     * Opens it, or says why not.
     *
     * @param actor the administrator; another system only where the sample world is played, since whoever opens accounts can make
     *     themselves anybody
     * @param origin name of the request, the same for its repeat
     */
    public Decision<Opened> open(Actor actor, AccountDraft draft, String origin) {
        if (!actor.roles().contains(Role.SYSTEM_ADMIN) && !demo) {
            return Decision.refused(Refusal.forbidden("outside-your-role"));
        }
        var password = draft.password();
        if (password == null) {
            return Decision.refused(Refusal.rule("password-missing"));
        }
        return AccountRules.check(draft)
                .map(roles -> Account.opened(draft, roles, passwords.encode(password)))
                .then(account -> keep(account, origin));
    }

    private Decision<Opened> keep(Account account, String origin) {
        return switch (accounts.open(account, origin)) {
            case OPENED -> Decision.accepted(new Opened(account, true));
            case REPEATED ->
                Decision.accepted(new Opened(accounts.find(account.id()).orElse(account), false));
            case TAKEN -> Decision.refused(Refusal.conflict("account-exists").with("account", account.id()));
        };
    }
}
