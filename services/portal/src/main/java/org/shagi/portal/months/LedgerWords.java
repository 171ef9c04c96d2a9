package org.shagi.portal.months;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.services.AbsencesApi;
import org.shagi.portal.services.Staff;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What stands in the journal, in words; in templates under the name {@code ledgerWords}. */
@Component("ledgerWords")
public class LedgerWords {

    private static final String THEME = "theme-";

    private final AbsencesApi absences;
    private final Staff staff;
    private final MessageSource messages;

    LedgerWords(AbsencesApi absences, Staff staff, MessageSource messages) {
        this.absences = absences;
        this.staff = staff;
        this.messages = messages;
    }

    /** What kind of value it is: the code of a service, or a word. */
    public String cell(String cell) {
        return cell.startsWith("5.")
                ? cell
                : cell.startsWith(THEME)
                        ? message("ledger.cell.theme", cell.substring(THEME.length()))
                        : message("ledger.cell." + cell);
    }

    /** What was written; a dash for nothing. */
    public String value(String cell, @Nullable String value) {
        if (value == null) {
            return "—";
        }
        return switch (cell) {
            case "attendance" -> message("ledger.value." + value);
            case "absence" -> absence(value);
            case "leaving" -> leaving(value);
            default -> cell.startsWith("5.") ? given(value) : value;
        };
    }

    /** A reason, and what was added to it. */
    private String absence(String value) {
        var said = value.split(" ", 2);
        var texts = absences.reasons().stream()
                .collect(Collectors.toMap(AbsencesApi.Reason::code, AbsencesApi.Reason::text));
        var reason = texts.getOrDefault(said[0], said[0]);
        return said.length == 1 ? reason : "%s: %s".formatted(reason, said[1]);
    }

    /** An hour, with whom, and why not with somebody whom the permission names. */
    private String leaving(String value) {
        var said = value.split(" ", 3);
        var with = "%s, %s".formatted(said[0], message("ledger.leaving." + said[1]));
        return said.length == 2 ? with : "%s: %s".formatted(with, said[2]);
    }

    /** Who gave it, and at what hour where that was said. */
    private String given(String value) {
        var said = value.split(" ", 2);
        var by = staff.name(said[0]);
        return said.length == 1 ? by : "%s, %s".formatted(by, said[1]);
    }

    private String message(String key, Object... facts) {
        return messages.getMessage(key, facts, LocaleContextHolder.getLocale());
    }
}
