package org.shagi.contracts.diagnostics;

import java.time.YearMonth;
import java.util.List;
import org.shagi.contracts.Event;
import org.shagi.contracts.diagnostics.RoundRecorded.Stage;

/**
 * On which problems the thematic plan of a month is to lay stress: those that most of the group's children have (S003 V.4).
 *
 * @param month of the thematic plan
 * @param emphases the prevailing problems, the most frequent first; empty if none prevails
 */
public record EmphasesSuggested(
        String roundId,
        String groupId,
        String departmentId,
        Stage stage,
        YearMonth month,
        List<Emphasis> emphases,
        long version)
        implements Event {

    @Override
    public String key() {
        return groupId;
    }

    /**
     * @param indicator number of the indicator, 1 to 13 (S003 App.5)
     * @param title of the indicator, in Russian
     * @param problems children with the problem
     * @param diagnosed children diagnosed in this indicator
     */
    public record Emphasis(int indicator, String title, int problems, int diagnosed) {}
}
