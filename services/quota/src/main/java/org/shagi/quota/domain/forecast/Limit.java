package org.shagi.quota.domain.forecast;

import java.util.Locale;
import org.shagi.quota.domain.Allowance;

/** Which limit a forecast has crossed. */
public enum Limit {
    /** None: what will be missing is allowed. */
    WITHIN,
    /** More than is allowed will be missing if as many children come as so far. */
    AT_RISK,
    /** More than is allowed will be missing even if all children come on every day left. */
    BEYOND;

    /** The limit that stands crossed. */
    public static Limit of(Outlook outlook, Allowance allowance) {
        if (outlook.isLost(allowance)) {
            return BEYOND;
        }
        return outlook.isAtRisk(allowance) ? AT_RISK : WITHIN;
    }

    /** The name in answers, such as {@code at-risk}. */
    public String lowerCase() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
