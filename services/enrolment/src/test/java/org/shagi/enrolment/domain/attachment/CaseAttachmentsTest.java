package org.shagi.enrolment.domain.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.enrolment.Given.NOON;
import static org.shagi.enrolment.Given.START;
import static org.shagi.enrolment.Given.accepted;
import static org.shagi.enrolment.Given.refused;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.enrolment.domain.Recorded;
import org.shagi.enrolment.domain.Wording;
import org.shagi.enrolment.domain.checklist.CaseFileForm;
import org.shagi.enrolment.domain.checklist.DueStage;
import org.shagi.enrolment.domain.checklist.FileItem;
import org.shagi.enrolment.domain.checklist.Occasion;
import org.shagi.enrolment.domain.consent.CaseConsents;
import org.shagi.enrolment.domain.consent.ConsentKind;

class CaseAttachmentsTest {

    private static final Recorded ORLOVA = new Recorded("orlova", NOON);
    private static final CaseFileForm FORM = new CaseFileForm(
            1, List.of(item("COPIES", Set.of()), item("PHOTO", Set.of(ConsentKind.PHOTO_VIDEO))), List.of());

    @Test
    void refusesInThisOrder() {
        assertThat(UploadRules.ALL)
                .extracting(UploadRule::name)
                .containsExactly(
                        "the item is one of the case file",
                        "there is something in it",
                        "it is not too large",
                        "it is a PDF, JPEG or PNG",
                        "there are not too many",
                        "the representative consents",
                        "every other child shown has them too");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "X, 0, -, 300, unknown-item",
                "PHOTO, 0, -, 300, attachment-empty",
                "PHOTO, 11, -, 300, attachment-too-large",
                "PHOTO, 10, -, 300, attachment-type",
                "PHOTO, 10, PNG, 300, too-many-attachments",
                "PHOTO, 10, PNG, 299, consent-missing",
                "COPIES, 10, PNG, 299, -"
            })
    void namesTheFirstReason(String item, long size, @Nullable FileType type, int held, @Nullable String why) {
        var decision = UploadRules.decide(new Upload(
                item, size, 10, Optional.ofNullable(type), held, FORM, CaseConsents.none("c1"), List.of(), START));

        if (why == null) {
            assertThat(accepted(decision)).isEqualTo(type);
        } else {
            assertThat(refused(decision).code()).isEqualTo(why);
        }
    }

    @Test
    void knowsAContentAgainUnderTheSameItemOnly() {
        var held = accepted(CaseAttachments.none("c1").add(file("1", "COPIES", "ab")));

        assertThat(accepted(held.add(file("2", "COPIES", "ab")))).isSameAs(held);
        assertThat(accepted(held.add(file("2", "PHOTO", "ab"))).attachments()).hasSize(2);
        assertThat(accepted(held.add(file("2", "COPIES", "cd"))).attachments()).hasSize(2);
    }

    @Test
    void keepsATraceOfWhatWasTakenOutAndTakesItInAgain() {
        var held = accepted(CaseAttachments.none("c1").add(file("1", "COPIES", "ab")));
        var removal = new Removal("чужой скан", ORLOVA);

        var without = accepted(held.remove("1", removal));

        assertThat(without.of("COPIES")).isEmpty();
        assertThat(without.find("1").orElseThrow().removal()).isEqualTo(removal);
        assertThat(accepted(without.remove("1", new Removal("ещё раз", ORLOVA))))
                .isSameAs(without);
        assertThat(accepted(without.add(file("2", "COPIES", "ab"))).of("COPIES"))
                .hasSize(1);
        assertThat(refused(held.remove("9", removal)).code()).isEqualTo("unknown-attachment");
    }

    @Test
    void callsAFileByItsItemAndItsHash() {
        var hash = Attachment.hashOf(new byte[] {1, 2, 3});

        assertThat(file("1", "COPIES", hash).fileName()).isEqualTo("copies-039058c6.pdf");
    }

    private static Attachment file(String id, String item, String hash) {
        return new Attachment(id, item, FileType.PDF, hash, 3, ORLOVA, null);
    }

    private static FileItem item(String id, Set<ConsentKind> consents) {
        var title = new Wording("", "");
        return new FileItem(id, "1", false, title, DueStage.END, Occasion.OPTIONAL, Set.of(), consents, false);
    }
}
