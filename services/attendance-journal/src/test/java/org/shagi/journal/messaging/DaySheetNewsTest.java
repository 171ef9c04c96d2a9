package org.shagi.journal.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shagi.contracts.ContractFiles;
import org.shagi.contracts.EventJson;
import org.shagi.contracts.EventType;
import org.shagi.contracts.journal.DaySheetRecorded;
import org.shagi.journal.Romashka;
import org.shagi.journal.domain.RecordedSheet;
import org.shagi.journal.domain.SheetSamples;
import org.shagi.kit.domain.ServiceCode;
import tools.jackson.databind.json.JsonMapper;

class DaySheetNewsTest {

    private static final String EXAMPLE = ContractFiles.example(EventType.DAY_SHEET_RECORDED);

    @Test
    void saysTheWorkedDayAsThePublishedExampleDoes() {
        var json = new JsonMapper();

        var said = EventJson.write(DaySheetNews.event(workedDay()));

        assertThat(json.readTree(said)).isEqualTo(json.readTree(EXAMPLE));
    }

    @Test
    void fitsThePublishedSchema() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ContractFiles.schema(EventType.DAY_SHEET_RECORDED));
        var emptied = SheetSamples.sheet("romashka", LocalDate.of(2019, 1, 23), 2, List.of());

        for (var recorded : List.of(
                workedDay(), new RecordedSheet(emptied, Romashka.DEPARTMENT, "orlova", Romashka.EVENING, List.of()))) {
            var said = EventJson.write(DaySheetNews.event(recorded));
            assertThat(schema.validate(new JsonMapper().readTree(said))).isEmpty();
        }
    }

    @Test
    void waitsInTheOutboxUnderItsNameOnTheWire() {
        var waiting = DaySheetNews.of(workedDay());

        assertThat(waiting.type()).isEqualTo("attendance-journal.day-sheet-recorded.v1");
        assertThat(waiting.key()).isEqualTo(workedDay().sheet().groupId());
        assertThat(waiting.at()).isEqualTo(workedDay().recordedAt());
    }

    /** The day of the example, as the journal itself holds it. */
    private static RecordedSheet workedDay() {
        var example = (DaySheetRecorded) EventJson.read(EventType.DAY_SHEET_RECORDED, EXAMPLE.getBytes(UTF_8));
        var lines = example.children().stream()
                .map(child -> SheetSamples.line(
                        child.childId(),
                        example.recordedBy(),
                        example.recordedAt(),
                        child.codes().stream().map(ServiceCode::new).toArray(ServiceCode[]::new)))
                .toList();
        var sheet = SheetSamples.sheet(example.groupId(), example.date(), example.version(), lines);
        return new RecordedSheet(sheet, example.departmentId(), example.recordedBy(), example.recordedAt(), List.of());
    }
}
