package org.shagi.enrolment.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.register.BatchContent;
import org.shagi.enrolment.domain.register.BatchLine;
import org.shagi.enrolment.domain.register.BatchScope;
import org.shagi.enrolment.domain.register.BatchState;
import org.shagi.enrolment.domain.register.BatchStep;
import org.shagi.enrolment.domain.register.FileTaken;
import org.shagi.enrolment.domain.register.MessageType;
import org.shagi.enrolment.domain.register.RegisterBatch;
import org.shagi.enrolment.domain.register.RegisterField;
import org.shagi.enrolment.domain.register.RegisterRecord;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A batch as it is stored, with who took its files.
 *
 * @param content null for a draft, and where only the list is asked for
 * @param caseIds the cases of the frozen records
 */
@Document("register-batches")
record BatchDocument(
        @Id String id,
        MessageType messageType,
        @Nullable String departmentId,
        PeriodDocument period,
        String profile,
        BatchState state,
        @Nullable Content content,
        List<String> caseIds,
        List<Step> steps,
        boolean casesMarked,
        @Nullable List<FileTaken> taken,
        long version) {

    static BatchDocument of(RegisterBatch batch) {
        var scope = batch.scope();
        var content = batch.content();
        return new BatchDocument(
                batch.id(),
                scope.messageType(),
                scope.departmentId(),
                PeriodDocument.of(scope.period()),
                scope.profile(),
                batch.state(),
                content == null ? null : Content.of(content),
                content == null
                        ? List.of()
                        : content.records().stream().map(RegisterRecord::caseId).toList(),
                batch.steps().stream().map(Step::of).toList(),
                batch.casesMarked(),
                List.of(),
                batch.version());
    }

    RegisterBatch batch() {
        return new RegisterBatch(
                id,
                scope(),
                state,
                content == null ? null : content.content(),
                steps.stream().map(Step::step).toList(),
                casesMarked,
                version);
    }

    BatchLine line() {
        return new BatchLine(id, scope(), state, steps.stream().map(Step::step).toList(), caseIds.size());
    }

    private BatchScope scope() {
        return new BatchScope(messageType, departmentId, period.period(), profile);
    }

    /** Nothing about a child: it must not get into a log. */
    @Override
    public String toString() {
        return "BatchDocument[" + id + "]";
    }

    record Content(ProfileFile profile, List<Entry> records, String sha256) {

        static Content of(BatchContent content) {
            return new Content(
                    ProfileFile.of(content.profile()),
                    content.records().stream()
                            .map(record -> new Entry(record.caseId(), record.values(), record.services()))
                            .toList(),
                    content.sha256());
        }

        BatchContent content() {
            return new BatchContent(
                    profile.profile(), records.stream().map(Entry::record).toList(), sha256);
        }
    }

    record Entry(String caseId, Map<RegisterField, String> values, List<Map<RegisterField, String>> services) {

        RegisterRecord record() {
            return new RegisterRecord(caseId, values, services);
        }

        /** Nothing about the child: it must not get into a log. */
        @Override
        public String toString() {
            return "Entry[" + caseId + "]";
        }
    }

    record Step(
            BatchState state,
            String on,
            String by,
            Instant at,
            @Nullable String note) {

        static Step of(BatchStep step) {
            return new Step(step.state(), step.on().toString(), step.by(), step.at(), step.note());
        }

        BatchStep step() {
            return new BatchStep(state, LocalDate.parse(on), by, at, note);
        }
    }
}
