package org.shagi.identity.web;

import org.shagi.identity.domain.Account;
import org.shagi.identity.persistence.Accounts;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The accounts as Spring Security asks for them when somebody signs in. */
@Component
class AccountUsers implements UserDetailsService {

    private final Accounts accounts;
    private final FailedSignIns failures;

    AccountUsers(Accounts accounts, FailedSignIns failures) {
        this.accounts = accounts;
        this.failures = failures;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return accounts.find(name).map(this::user).orElseThrow(() -> new UsernameNotFoundException("unknown account"));
    }

    private UserDetails user(Account account) {
        return User.withUsername(account.id())
                .password(account.passwordHash())
                .authorities(account.roles().stream()
                        .map(role -> "ROLE_" + role.name())
                        .toArray(String[]::new))
                .disabled(!account.open())
                .accountLocked(failures.isLocked(account.id()))
                .build();
    }
}
