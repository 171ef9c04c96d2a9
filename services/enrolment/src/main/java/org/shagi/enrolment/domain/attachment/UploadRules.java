package org.shagi.enrolment.domain.attachment;

import java.util.List;
import java.util.Optional;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/** What may be put into a case. */
public final class UploadRules {

    /** Every rule, in the order of refusal. */
    public static final List<UploadRule> ALL = List.of(
            new UploadRule("the item is one of the case file", UploadRules::itemIsKnown),
            new UploadRule("there is something in it", UploadRules::isNotEmpty),
            new UploadRule("it is not too large", UploadRules::isSmallEnough),
            new UploadRule("it is a PDF, JPEG or PNG", UploadRules::isOfAKnownType),
            new UploadRule("there are not too many", UploadRules::areNotTooMany),
            new UploadRule("the representative consents", UploadRules::isConsentedTo),
            new UploadRule("every other child shown has them too", UploadRules::isConsentedToForEveryChild));

    private static final int MOST_FILES = 300;

    private UploadRules() {}

    /** The type of the file if every rule holds, or the first reason against it. */
    public static Decision<FileType> decide(Upload upload) {
        return ALL.stream()
                .flatMap(rule -> rule.judge().apply(upload).stream())
                .findFirst()
                .<Decision<FileType>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(upload.type().orElseThrow()));
    }

    private static Optional<Refusal> itemIsKnown(Upload upload) {
        return upload.form().item(upload.item()).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.unknown("unknown-item").with("item", upload.item()));
    }

    private static Optional<Refusal> isNotEmpty(Upload upload) {
        return upload.size() > 0 ? Optional.empty() : Optional.of(Refusal.rule("attachment-empty"));
    }

    private static Optional<Refusal> isSmallEnough(Upload upload) {
        return upload.size() <= upload.limit()
                ? Optional.empty()
                : Optional.of(Refusal.rule("attachment-too-large").with("megabytes", upload.limit() >> 20));
    }

    private static Optional<Refusal> isOfAKnownType(Upload upload) {
        return upload.type().isPresent() ? Optional.empty() : Optional.of(Refusal.rule("attachment-type"));
    }

    private static Optional<Refusal> areNotTooMany(Upload upload) {
        return upload.held() < MOST_FILES
                ? Optional.empty()
                : Optional.of(Refusal.rule("too-many-attachments").with("limit", MOST_FILES));
    }

    private static Optional<Refusal> isConsentedTo(Upload upload) {
        return upload.form().item(upload.item()).stream()
                .flatMap(item -> item.consents().stream())
                .filter(kind -> upload.consents().activeOn(kind, upload.today()).isEmpty())
                .findFirst()
                .map(kind -> Refusal.rule("consent-missing").with("kind", kind));
    }

    private static Optional<Refusal> isConsentedToForEveryChild(Upload upload) {
        return upload.form().item(upload.item()).stream()
                .flatMap(item -> item.consents().stream())
                .flatMap(kind -> upload.ofOthersShown().stream()
                        .filter(other -> other.activeOn(kind, upload.today()).isEmpty())
                        .map(other -> Refusal.rule("consent-of-another-missing")
                                .with("kind", kind)
                                .with("case", other.caseId())))
                .findFirst();
    }
}
