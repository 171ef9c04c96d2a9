package org.shagi.sample;

import java.util.List;
import java.util.Map;

/** Opens the accounts; one that exists is left as it stands. */
final class AccountsPlay {

    private static final int CONFLICT = 409;

    private final Api identity;
    private final Progress progress;

    AccountsPlay(Api identity, Progress progress) {
        this.identity = identity;
        this.progress = progress;
    }

    void open(Map<SampleDepartment, String> departments) {
        int done = 0;
        for (var account : SampleWorld.ACCOUNTS) {
            var answer = identity.tryPost("/accounts", "sample-" + account.id(), body(account, departments));
            if (!answer.ok() && answer.status() != CONFLICT) {
                throw new PlayingFailed("account %s: %d".formatted(account.id(), answer.status()));
            }
            progress.played("учётные записи", ++done, SampleWorld.ACCOUNTS.size());
        }
    }

    private static Map<String, Object> body(SampleAccount account, Map<SampleDepartment, String> departments) {
        return Map.of(
                "id", account.id(),
                "name", account.name(),
                "password", SampleWorld.PASSWORD,
                "roles", List.of(account.role()),
                "departments",
                        account.departments().stream()
                                .map(it -> Ids.of(departments, it))
                                .toList());
    }
}
