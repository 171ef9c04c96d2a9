package org.shagi.quota.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shagi.documents.TableBook;
import org.shagi.documents.TablePaper;
import org.shagi.kit.domain.Decision;
import org.shagi.quota.Reporting;
import org.shagi.quota.Sample;
import org.shagi.quota.application.MakeReport;
import org.shagi.quota.domain.Department;
import org.shagi.quota.domain.OverdueDay;
import org.shagi.quota.domain.report.ReportKind;
import org.shagi.test.PaperPictures;

/** The reports of January 2019 with the one worked day of the source document equal workbooks that were written by hand. */
class WorkedExampleReportTest {

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void equalsTheWorkbookWrittenByHandCellForCell(ReportKind kind) throws IOException {
        var quota = new Reporting();
        quota.useCases().nameDepartment().name(new Department(Sample.DEPARTMENT, "Отделение профилактики", 1));
        quota.useCases().holdGroup().hold(Sample.romashka());
        quota.useCases().setGroupPlan().set(Sample.plan(Sample.ROMASHKA, Sample.DEPARTMENT, 1));
        quota.useCases()
                .recordDaySheet()
                .record(Sample.ROMASHKA, Sample.DEPARTMENT, Sample.day(LocalDate.of(2019, 1, 23), 1, 8));
        quota.overdue(new OverdueDay(
                "enrolment",
                Sample.DEPARTMENT,
                LocalDate.of(2019, 1, 31),
                List.of(
                        new OverdueDay.OfGroup(null, 1, LocalDate.of(2019, 1, 25)),
                        new OverdueDay.OfGroup(Sample.ROMASHKA, 2, LocalDate.of(2019, 1, 18))),
                1));

        var form = switch (quota.january(kind)) {
            case Decision.Accepted<MakeReport.Made>(var made) ->
                ReportPaper.of(
                        new ReportPaper.Head(
                                "Центр",
                                kind,
                                made.name(),
                                made.period(),
                                made.knownAt(),
                                made.position(),
                                null,
                                false),
                        made.table(),
                        Reporting.ZONE);
            case Decision.Refused<MakeReport.Made>(var refusal) -> throw new AssertionError(refusal);
        };

        var byHand =
                Objects.requireNonNull(getClass().getResourceAsStream("/worked-example/" + kind.lowerCase() + ".xlsx"));
        assertThat(cells(new ByteArrayInputStream(TableBook.of(form)))).isEqualTo(cells(byHand));
        PaperPictures.assertLooksAsApproved("report-" + kind.lowerCase(), TablePaper.of(form));
    }

    private static TreeMap<String, Object> cells(InputStream file) throws IOException {
        var cells = new TreeMap<String, Object>();
        try (file;
                var book = new ReadableWorkbook(file)) {
            for (var row : book.getFirstSheet().read()) {
                row.forEach(cell -> {
                    if (cell != null && cell.getType() == CellType.NUMBER) {
                        cells.put(cell.getAddress().toString(), plain(cell.asNumber()));
                    } else if (cell != null && !cell.getText().isEmpty()) {
                        cells.put(cell.getAddress().toString(), cell.getText());
                    }
                });
            }
        }
        return cells;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
