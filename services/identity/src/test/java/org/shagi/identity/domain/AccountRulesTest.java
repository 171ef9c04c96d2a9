package org.shagi.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.Role;

class AccountRulesTest {

    private static final AccountDraft FIT =
            new AccountDraft("lebedeva", "Лебедева Нора Ильинична", "long-enough", Set.of("GROUP_LEADER"), Set.of());

    @Test
    void acceptsAFitDraftAndAnswersWithItsRoles() {
        assertThat(AccountRules.check(FIT)).isEqualTo(Decision.accepted(Set.of(Role.GROUP_LEADER)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "Lebedeva", "лебедева", "with space", "-leading"})
    void refusesAnUnreadableId(String id) {
        assertThat(codeFor(new AccountDraft(id, FIT.name(), null, FIT.roleNames(), Set.of())))
                .isEqualTo("account-id-unfit");
    }

    @Test
    void refusesAnAccountWithoutAName() {
        assertThat(codeFor(new AccountDraft(FIT.id(), "  ", null, FIT.roleNames(), Set.of())))
                .isEqualTo("name-missing");
    }

    @ParameterizedTest
    @CsvSource({"1234567, password-too-short", "12345678, accepted"})
    void refusesAPasswordBelowEightCharacters(String password, String expected) {
        assertThat(codeFor(new AccountDraft(FIT.id(), FIT.name(), password, FIT.roleNames(), Set.of())))
                .isEqualTo(expected);
    }

    @Test
    void refusesARoleThatNobodyKnowsAndNamesIt() {
        var draft = new AccountDraft(FIT.id(), FIT.name(), null, Set.of("GROUP_LEADER", "WIZARD"), Set.of());

        assertThat(AccountRules.check(draft))
                .isEqualTo(Decision.refused(Refusal.rule("unknown-role").with("role", "WIZARD")));
    }

    @Test
    void refusesAnAccountWithoutARole() {
        assertThat(codeFor(new AccountDraft(FIT.id(), FIT.name(), null, Set.of(), Set.of())))
                .isEqualTo("role-missing");
    }

    @Test
    void refusesToMakeAPersonAnotherSystem() {
        assertThat(codeFor(new AccountDraft(FIT.id(), FIT.name(), null, Set.of("INTEGRATION"), Set.of())))
                .isEqualTo("role-not-for-people");
    }

    @ParameterizedTest
    @CsvSource({"'', department-missing", "dep-1, accepted"})
    void refusesAHeadWithoutADepartment(String department, String expected) {
        var departments = department.isEmpty() ? Set.<String>of() : Set.of(department);

        assertThat(codeFor(new AccountDraft(FIT.id(), FIT.name(), null, Set.of("DEPARTMENT_HEAD"), departments)))
                .isEqualTo(expected);
    }

    @Test
    void refusesInTheOrderOfTheList() {
        var allWrong = new AccountDraft("", "", "1", Set.of("WIZARD"), Set.of());
        var idMended = new AccountDraft(FIT.id(), "", "1", Set.of("WIZARD"), Set.of());
        var nameMended = new AccountDraft(FIT.id(), FIT.name(), "1", Set.of("WIZARD"), Set.of());
        var passwordMended = new AccountDraft(FIT.id(), FIT.name(), null, Set.of("WIZARD"), Set.of());

        assertThat(codeFor(allWrong)).isEqualTo("account-id-unfit");
        assertThat(codeFor(idMended)).isEqualTo("name-missing");
        assertThat(codeFor(nameMended)).isEqualTo("password-too-short");
        assertThat(codeFor(passwordMended)).isEqualTo("unknown-role");
    }

    private static String codeFor(AccountDraft draft) {
        return switch (AccountRules.check(draft)) {
            case Decision.Accepted<Set<Role>> accepted -> "accepted";
            case Decision.Refused<Set<Role>>(Refusal refusal) -> refusal.code();
        };
    }
}
