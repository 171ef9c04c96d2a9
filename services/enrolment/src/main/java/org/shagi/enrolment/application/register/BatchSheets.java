package org.shagi.enrolment.application.register;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.shagi.enrolment.domain.department.Department;
import org.shagi.enrolment.domain.department.Departments;
import org.shagi.enrolment.domain.register.BatchContent;
import org.shagi.enrolment.domain.register.BatchScope;
import org.shagi.enrolment.domain.register.BatchState;
import org.shagi.enrolment.domain.register.RegisterBatch;
import org.shagi.enrolment.domain.register.RegisterBatches;
import org.shagi.enrolment.domain.register.RegisterFacts;
import org.shagi.enrolment.domain.register.RegisterFile;
import org.shagi.enrolment.domain.register.RegisterHeader;
import org.shagi.enrolment.domain.register.RegisterProfiles;
import org.shagi.enrolment.domain.register.RegisterProvider;
import org.shagi.enrolment.domain.register.RegisterRecord;
import org.shagi.enrolment.domain.register.RegisterRules;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** Lays out a batch: what was signed, or for a draft what the cases say now. */
@Component
class BatchSheets {

    /** More do not go into one batch: it is one document and one file. */
    static final int MOST_RECORDS = 1_000;

    private final RegisterRecords records;
    private final RegisterProfiles profiles;
    private final RegisterBatches batches;
    private final Departments departments;
    private final RegisterProvider provider;
    private final InstantSource clock;
    private final ZoneId zone;

    BatchSheets(
            RegisterRecords records,
            RegisterProfiles profiles,
            RegisterBatches batches,
            Departments departments,
            RegisterProvider provider,
            InstantSource clock,
            ZoneId zone) {
        this.records = records;
        this.profiles = profiles;
        this.batches = batches;
        this.departments = departments;
        this.provider = provider;
        this.clock = clock;
        this.zone = zone;
    }

    Decision<BatchSheet> of(RegisterBatch batch) {
        return of(batch, Drawing.unseen());
    }

    Decision<BatchSheet> of(RegisterBatch batch, Drawing drawing) {
        var signed = batch.content();
        return (signed == null ? drafted(batch.scope(), drawing) : Decision.accepted(signed))
                .map(content -> sheet(batch, content));
    }

    /** What would be signed now. */
    Decision<BatchContent> drafted(BatchScope scope, Drawing drawing) {
        var profile = profiles.find(scope.profile());
        if (profile.isEmpty()) {
            return Decision.refused(Refusal.unknown("unknown-profile").with("profile", scope.profile()));
        }
        if (!profile.get().messageTypes().contains(scope.messageType())) {
            return Decision.refused(Refusal.rule("profile-not-for-message")
                    .with("profile", profile.get().title()));
        }
        var content = BatchContent.of(profile.get(), records.of(scope, drawing));
        return content.records().size() > MOST_RECORDS
                ? Decision.refused(Refusal.rule("batch-too-large")
                        .with("records", content.records().size())
                        .with("most", MOST_RECORDS))
                : Decision.accepted(content);
    }

    /** The batch with this content. */
    BatchSheet sheet(RegisterBatch batch, BatchContent content) {
        var told = content.records().stream()
                .filter(record -> !record.isWithoutPerson())
                .toList();
        var file = new RegisterFile(header(batch, content), content.profile(), told);
        var draft = batch.state() == BatchState.DRAFT;
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var entries = told.stream()
                .map(record -> entry(record, batch.scope(), file, draft, today))
                .toList();
        return new BatchSheet(batch, file, entries, batches.takenOf(batch.id()));
    }

    /** What was signed had no remarks, and no later rule has a say in it. */
    private static BatchSheet.Entry entry(
            RegisterRecord record, BatchScope scope, RegisterFile file, boolean draft, LocalDate today) {
        var facts = new RegisterFacts(record, scope.messageType(), file, today);
        return new BatchSheet.Entry(record, draft ? RegisterRules.remarks(facts) : java.util.List.of());
    }

    private RegisterHeader header(RegisterBatch batch, BatchContent content) {
        var drawnUp = batch.steps().getFirst();
        var department = batch.scope().departmentId();
        return new RegisterHeader(
                content.profile().schemaVersion(),
                provider,
                department == null
                        ? null
                        : departments.find(department).map(Department::name).orElse(department),
                drawnUp.at().atZone(zone).toOffsetDateTime(),
                drawnUp.by(),
                batch.id(),
                batch.scope().messageType(),
                batch.scope().period(),
                content.sha256());
    }
}
