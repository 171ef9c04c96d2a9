package org.shagi.journal.domain;

import java.util.Optional;
import java.util.function.Function;
import org.shagi.kit.domain.Refusal;

/**
 * One rule about writing into a day sheet.
 *
 * @param name as the rule is spoken of, {@code no service on an absent child}
 * @param judge answers why not, or empty
 */
public record DaySheetRule(String name, Function<SheetChange, Optional<Refusal>> judge) {

    Optional<Refusal> refusal(SheetChange change) {
        return judge.apply(change);
    }
}
