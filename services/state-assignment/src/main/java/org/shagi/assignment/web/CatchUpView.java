package org.shagi.assignment.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shagi.assignment.application.ShowCatchUp;
import org.shagi.assignment.domain.plan.CatchUp;
import org.shagi.kit.domain.Role;

/**
 * Where a running course stands, as it is shown.
 *
 * @param staff ids of the accounts that work with the group, by role: those who may give what is suggested
 */
record CatchUpView(List<BalanceView> codes, List<SuggestionView> suggestions, Map<Role, List<String>> staff) {

    static CatchUpView of(ShowCatchUp.Found found) {
        var staff = new TreeMap<Role, List<String>>();
        found.group().staffByRole().forEach((name, ids) -> Role.named(name).ifPresent(role -> staff.put(role, ids)));
        return new CatchUpView(
                found.catchUp().codes().stream().map(BalanceView::of).toList(),
                SuggestionView.of(found.catchUp().suggestions()),
                staff);
    }

    /** @param given whole services, as {@code ahead} and {@code missedByAbsence}; {@code missingSessions} are with the whole group */
    record BalanceView(
            String code,
            boolean daily,
            int normTenths,
            int given,
            int ahead,
            int behindTenths,
            int missingSessions,
            int coverable,
            int lostTenths,
            int missedByAbsence) {

        static BalanceView of(CatchUp.CodeBalance row) {
            return new BalanceView(
                    row.code().value(),
                    row.daily(),
                    row.normTenths(),
                    row.given(),
                    row.ahead(),
                    row.behindTenths(),
                    row.missingSessions(),
                    row.coverable(),
                    row.lostTenths(),
                    row.missedByAbsence());
        }
    }
}
