package org.shagi.journal.web;

import static org.shagi.journal.web.Malformed.malformed;

import jakarta.validation.constraints.NotBlank;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.SheetEdit;
import org.shagi.kit.domain.Decision;

/**
 * @param present ids of the children who came; may be left out
 * @param absent ids of the children marked «Н»; may be left out
 */
record RollCallRequest(
        @Nullable List<@NotBlank String> present, @Nullable List<@NotBlank String> absent) {

    Decision<SheetEdit> edit() {
        var came = set(present);
        var away = set(absent);
        return Collections.disjoint(came, away)
                ? Decision.accepted(new SheetEdit.RollCall(came, away))
                : malformed("absent");
    }

    private static Set<String> set(@Nullable List<String> children) {
        return children == null ? Set.of() : new HashSet<>(children);
    }
}
