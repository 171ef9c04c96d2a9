package org.shagi.portal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a cell, and what the keys and another person's sheet make of it. */
class JournalModelTest extends BrowserTest {

    @BeforeEach
    void openAnyPage() {
        grid.page().navigate(journal.address() + "/journal/model.js");
    }

    @ParameterizedTest
    @CsvSource({"'',1,1", "'',3,13", "Н,3,13", "13,7,137", "137,5,1357", "13,3,13"})
    void addsACodeAndWithItThePresence(String mark, String digit, String expected) {
        assertThat(model("adding", mark, digit)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"13,3,1", "1357,5,137", "1,1,''", "13,1,13", "Н,3,Н", "'',3,''"})
    void takesACodeAwayButThePresenceOnlyLast(String mark, String digit, String expected) {
        assertThat(model("removing", mark, digit)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"13567,2,13", "13567,3,1567", "13567,1,''", "13567,all,''", "1,2,''", "Н,3,''"})
    void clearsAsFarAsThePageReaches(String mark, String page, String expected) {
        assertThat(model("clearing", mark, page)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'',13567,all,123456789,13567",
        "14,1567,2,123456789,14567",
        "12,13,3,123456789,123",
        "Н,15,2,123456789,15",
        "15,Н,2,123456789,Н",
        "15,'',2,123456789,15",
        "'',1358,all,135,135"
    })
    void writesAnotherMarkOverWithinThePageAndTheProgramme(
            String mark, String source, String page, String allowed, String expected) {
        assertThat(model("overlaying", mark, source, page, allowed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"13567,1,1", "13567,2,567", "13567,3,3", "13567,all,3567", "1,all,1", "1,2,''", "Н,1,''"})
    void showsOfAMarkWhatBelongsToThePage(String mark, String page, String expected) {
        assertThat(model("digitsOn", mark, page)).isEqualTo(expected);
    }

    @Test
    void joinsTwoSheetsChildByChildAndAsksOnlyWhereBothChangedDifferently() {
        var base = Map.of("mine", "1", "theirs", "1", "same", "1", "both", "1", "none", "1");
        var mine = Map.of("mine", "15", "theirs", "1", "same", "16", "both", "15", "none", "1");
        var theirs = Map.of("mine", "1", "theirs", "Н", "same", "16", "both", "Н", "none", "1", "new", "13");

        assertThat(model("merging", base, mine, theirs))
                .isEqualTo(Map.of(
                        "merged",
                        Map.of("mine", "15", "theirs", "Н", "same", "16", "both", "15", "none", "1", "new", "13"),
                        "taken",
                        List.of("theirs", "new"),
                        "clashes",
                        List.of("both")));
    }

    @ParameterizedTest
    @CsvSource({
        // was, mine, theirs, joined; nothing: ask
        "1, 15, 13, 135",
        "'', 15, 13, 135",
        "156, 15, 1356, 135",
        "156, 1, 1356, 13",
        "13, 13, Н, Н",
        "1, 15, 16,",
        "1, Н, 13,",
        "15, '', 135,",
        "13, Н, 1, Н"
    })
    void joinsWhatTwoPeopleWroteOnDifferentPagesOfOneChild(
            String was, String mine, String theirs, @Nullable String joined) {
        var one = Map.of("child", was);

        assertThat(model("merging", one, Map.of("child", mine), Map.of("child", theirs)))
                .extracting("merged.child", "clashes")
                .containsExactly(joined == null ? mine : joined, joined == null ? List.of("child") : List.of());
    }

    private Object model(String function, Object... arguments) {
        return grid.page()
                .evaluate(
                        "async ([name, values]) => (await import('/journal/model.js'))[name](...values)",
                        List.of(function, List.of(arguments)));
    }
}
