package org.shagi.assignment.web;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shagi.assignment.application.ShowCatchUp;
import org.shagi.assignment.domain.plan.CatchUp;
import org.shagi.assignment.domain.shortfall.Shortfall;
import org.shagi.kit.domain.Role;

/**
 * Where a running course stands, as it is shown.
 *
 * @param shortfall what quota warned of last in the running month; null if it never left its limits
 * @param staff ids of the accounts that work with the group, by role: those who may give what is suggested
 */
record CatchUpView(
        List<BalanceView> codes,
        List<SuggestionView> suggestions,
        Map<Role, List<String>> staff,
        @Nullable ShortfallView shortfall) {

    static CatchUpView of(ShowCatchUp.Found found) {
        var staff = new TreeMap<Role, List<String>>();
        found.group().staffByRole().forEach((name, ids) -> Role.named(name).ifPresent(role -> staff.put(role, ids)));
        return new CatchUpView(
                found.catchUp().codes().stream().map(BalanceView::of).toList(),
                SuggestionView.of(found.catchUp().suggestions()),
                staff,
                found.shortfall().map(ShortfallView::of).orElse(null));
    }

    /** @param missingTenths by code what would be missing at the end of the month */
    record ShortfallView(
            YearMonth month, Shortfall.Limit limit, Map<String, Integer> missingTenths, Instant noticedAt) {

        static ShortfallView of(Shortfall shortfall) {
            var missing = new TreeMap<String, Integer>();
            shortfall.missingTenths().forEach((code, tenths) -> missing.put(code.value(), tenths));
            return new ShortfallView(shortfall.month(), shortfall.limit(), missing, shortfall.noticedAt());
        }
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
