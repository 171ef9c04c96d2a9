package org.shagi.identity.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shagi.identity.application.ChangeAccount;
import org.shagi.identity.application.OpenAccount;
import org.shagi.identity.domain.Account;
import org.shagi.identity.domain.AccountDraft;
import org.shagi.identity.persistence.Accounts;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Role;
import org.shagi.kit.web.Answers;
import org.shagi.kit.web.IdempotencyKey;
import org.shagi.kit.web.Versions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The accounts, for the system administrator. No answer ever holds a password or its hash. */
@RestController
@RequestMapping("/accounts")
class AccountController {

    private final Accounts accounts;
    private final OpenAccount openAccount;
    private final ChangeAccount changeAccount;

    AccountController(Accounts accounts, OpenAccount openAccount, ChangeAccount changeAccount) {
        this.accounts = accounts;
        this.openAccount = openAccount;
        this.changeAccount = changeAccount;
    }

    record NewAccount(
            @NotNull String id,
            @NotNull String name,
            @Nullable String password,
            @NotNull Set<@NotNull String> roles,
            @Nullable Set<@NotNull String> departments) {

        AccountDraft draft() {
            return new AccountDraft(id, name, password, roles, departments == null ? Set.of() : departments);
        }
    }

    /**
     * @param password the new one; absent leaves the old
     * @param open whether its owner may sign in
     */
    record ChangedAccount(
            @NotNull String name,
            @Nullable String password,
            @NotNull Set<@NotNull String> roles,
            @Nullable Set<@NotNull String> departments,
            @NotNull Boolean open) {

        AccountDraft draft(String id) {
            return new AccountDraft(id, name, password, roles, departments == null ? Set.of() : departments);
        }
    }

    record View(String id, String name, Set<String> roles, Set<String> departments, boolean open, long version) {

        static View of(Account account) {
            var roles = account.roles().stream().map(Role::name).collect(Collectors.toCollection(TreeSet::new));
            return new View(
                    account.id(),
                    account.name(),
                    roles,
                    new TreeSet<>(account.departments()),
                    account.open(),
                    account.version());
        }
    }

    @GetMapping
    @RolesAllowed(Role.Names.SYSTEM_ADMIN)
    List<View> all() {
        return accounts.all().stream().map(View::of).toList();
    }

    @PostMapping
    @RolesAllowed({Role.Names.SYSTEM_ADMIN, Role.Names.INTEGRATION})
    ResponseEntity<View> open(Actor actor, IdempotencyKey key, @Valid @RequestBody NewAccount wish) {
        var opened = Answers.orProblem(openAccount.open(actor, wish.draft(), key.id()));
        var account = opened.account();
        return Answers.created(opened.fresh(), "/accounts/" + account.id(), account.version(), View.of(account));
    }

    @PutMapping("/{id}")
    @RolesAllowed(Role.Names.SYSTEM_ADMIN)
    ResponseEntity<View> change(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody ChangedAccount wish) {
        var account = Answers.orProblem(Versions.ifMatch(version)
                .then(expected -> changeAccount.change(wish.draft(id), wish.open(), expected)));
        return Answers.versioned(account.version(), View.of(account));
    }
}
