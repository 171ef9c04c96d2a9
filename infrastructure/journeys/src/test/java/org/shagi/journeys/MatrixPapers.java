package org.shagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.regex.Pattern;
import org.shagi.sample.SampleAccount;
import org.shagi.test.PaperPictures;

/** The matrix of the first child of a group, as its reader sees and prints it. */
record MatrixPapers(People people, String groupId) {

    /** The five days of observation of an indicator, and the result beside them. */
    private static final Pattern LEVEL = Pattern.compile("[КСЗ]");

    /** Opens the matrix on the page, and compares the paper with the approved picture. */
    Page printed(SampleAccount account, String stage, String picture) throws IOException {
        var page = people.signedIn(account);
        page.navigate("/groups/%s/diagnostics?stage=%s".formatted(groupId, stage));
        page.locator("#card thead th.child a").first().click();
        People.everybodyCanUse(page);
        var paper = page.request().get(page.locator("a[href$='matrix.pdf']").getAttribute("href"));
        assertThat(paper).isOK();
        PaperPictures.assertLooksAsApproved(picture, paper.body());
        return page;
    }

    /** Whether all five days of an indicator are entered, or it is left empty, for this reader. */
    static void days(Page page, int indicator, boolean entered) {
        var cells = page.locator("#card tr[data-indicator='%d'] td[data-day]".formatted(indicator));
        assertThat(cells).hasCount(5);
        for (var cell : cells.all()) {
            assertThat(cell).hasText(entered ? LEVEL : Pattern.compile("^$"));
        }
    }

    /** The page of recommendations, on which it stands that the parents were told. */
    Page recommendations(SampleAccount account, String stage) {
        var page = people.signedIn(account);
        page.navigate("/groups/%s/diagnostics/advice?stage=%s".formatted(groupId, stage));
        People.everybodyCanUse(page);
        return page;
    }
}
