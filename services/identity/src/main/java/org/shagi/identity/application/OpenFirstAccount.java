package org.shagi.identity.application;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.shagi.identity.domain.Account;
import org.shagi.identity.domain.AccountDraft;
import org.shagi.identity.persistence.Accounts;
import org.shagi.kit.domain.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * At the first start nobody could sign in to open the first account: {@code admin} is opened, and its random password written to
 * the log, this once. Where the sample world is played, its own accounts come instead.
 */
@Component
class OpenFirstAccount implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(OpenFirstAccount.class);
    private static final int PASSWORD_BYTES = 12;

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final boolean demo;

    OpenFirstAccount(Accounts accounts, PasswordEncoder passwords, @Value("${shagi.demo}") boolean demo) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (demo || !accounts.areNone()) {
            return;
        }
        var password = randomPassword();
        var draft = new AccountDraft("admin", "Администратор системы", password, Set.of(), Set.of());
        var admin = Account.opened(draft, Set.of(Role.SYSTEM_ADMIN), passwords.encode(password));
        if (accounts.open(admin, "first-start") == Accounts.Opening.OPENED) {
            LOG.warn("The first account: sign in as {} with {} and change the password.", admin.id(), password);
        }
    }

    private static String randomPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
