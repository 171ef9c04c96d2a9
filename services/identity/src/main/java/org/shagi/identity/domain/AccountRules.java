package org.shagi.identity.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.Role;

/** What an account must be. The order of {@link #ALL} is the order of refusal. */
public final class AccountRules {

    /** The shortest password, in characters. */
    public static final int SHORTEST_PASSWORD = 8;

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    /** Every rule, in the order of refusal; empty means that the draft keeps it. */
    static final List<Function<AccountDraft, Optional<Refusal>>> ALL = List.of(
            AccountRules::idIsReadable,
            AccountRules::nameIsGiven,
            AccountRules::passwordIsLongEnough,
            AccountRules::rolesAreKnown,
            AccountRules::roleIsGiven,
            AccountRules::roleIsForPeople,
            AccountRules::headHasDepartment);

    private AccountRules() {}

    /** The roles of the draft if it keeps every rule, or the first refusal. */
    public static Decision<Set<Role>> check(AccountDraft draft) {
        return ALL.stream()
                .flatMap(rule -> rule.apply(draft).stream())
                .findFirst()
                .map(Decision::<Set<Role>>refused)
                .orElseGet(() -> Decision.accepted(draft.knownRoles()));
    }

    private static Optional<Refusal> idIsReadable(AccountDraft draft) {
        return refusedUnless(ID.matcher(draft.id()).matches(), Refusal.rule("account-id-unfit"));
    }

    private static Optional<Refusal> nameIsGiven(AccountDraft draft) {
        return refusedUnless(!draft.name().isBlank(), Refusal.rule("name-missing"));
    }

    private static Optional<Refusal> passwordIsLongEnough(AccountDraft draft) {
        var password = draft.password();
        return refusedUnless(
                password == null || password.length() >= SHORTEST_PASSWORD,
                Refusal.rule("password-too-short").with("shortest", SHORTEST_PASSWORD));
    }

    private static Optional<Refusal> rolesAreKnown(AccountDraft draft) {
        return draft.roleNames().stream()
                .filter(name -> Role.named(name).isEmpty())
                .sorted()
                .findFirst()
                .map(name -> Refusal.rule("unknown-role").with("role", name));
    }

    private static Optional<Refusal> roleIsGiven(AccountDraft draft) {
        return refusedUnless(!draft.roleNames().isEmpty(), Refusal.rule("role-missing"));
    }

    private static Optional<Refusal> roleIsForPeople(AccountDraft draft) {
        return refusedUnless(
                !draft.knownRoles().contains(Role.INTEGRATION),
                Refusal.rule("role-not-for-people").with("role", Role.INTEGRATION.name()));
    }

    private static Optional<Refusal> headHasDepartment(AccountDraft draft) {
        return refusedUnless(
                !draft.knownRoles().contains(Role.DEPARTMENT_HEAD)
                        || !draft.departments().isEmpty(),
                Refusal.rule("department-missing"));
    }

    private static Optional<Refusal> refusedUnless(boolean kept, Refusal refusal) {
        return kept ? Optional.empty() : Optional.of(refusal);
    }
}
