package org.shagi.enrolment.persistence;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.imports.ImportColumn;
import org.shagi.enrolment.domain.imports.ImportRow;
import org.shagi.enrolment.domain.imports.RowOutcome;
import org.shagi.enrolment.domain.imports.RowState;
import org.shagi.kit.domain.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/** The rows of an import, and what came of them, as they are stored. */
final class ImportPortions {

    private ImportPortions() {}

    @Document("import-rows")
    record RowsDocument(@Id String id, @Indexed String importId, List<Line> rows) {

        /** Nothing about the children: it must not get into a log. */
        @Override
        public String toString() {
            return "RowsDocument[" + id + "]";
        }
    }

    record Line(int number, Map<ImportColumn, String> cells) {

        static Line of(ImportRow row) {
            return new Line(row.number(), row.cells());
        }

        ImportRow row() {
            return new ImportRow(number, cells);
        }

        /** Nothing about the child: it must not get into a log. */
        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }

    @Document("import-outcomes")
    record OutcomesDocument(
            @Id @Nullable String id, @Indexed String importId, List<Outcome> rows) {}

    record Outcome(int row, RowState state, List<Message> messages) {

        static Outcome of(RowOutcome outcome) {
            return new Outcome(
                    outcome.row(),
                    outcome.state(),
                    outcome.messages().stream().map(Message::of).toList());
        }

        RowOutcome outcome() {
            return new RowOutcome(
                    row, state, messages.stream().map(Message::refusal).toList());
        }
    }

    /** @param numbers facts that are numbers, which the texts count by; {@code texts} has the others, dates as ISO text */
    record Message(Refusal.Kind kind, String code, Map<String, String> texts, Map<String, Long> numbers) {

        static Message of(Refusal refusal) {
            var facts = refusal.facts().entrySet();
            return new Message(
                    refusal.kind(),
                    refusal.code(),
                    facts.stream()
                            .filter(fact -> !(fact.getValue() instanceof Number))
                            .collect(toMap(
                                    Map.Entry::getKey, fact -> fact.getValue().toString())),
                    facts.stream()
                            .filter(fact -> fact.getValue() instanceof Number)
                            .collect(toMap(Map.Entry::getKey, fact -> ((Number) fact.getValue()).longValue())));
        }

        Refusal refusal() {
            var refusal = new Refusal(kind, code, Map.of());
            for (var text : texts.entrySet()) {
                refusal = refusal.with(text.getKey(), value(text.getValue()));
            }
            for (var number : numbers.entrySet()) {
                refusal = refusal.with(number.getKey(), number.getValue());
            }
            return refusal;
        }

        private static Object value(String text) {
            return text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : text;
        }
    }
}
