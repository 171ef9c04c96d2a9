package org.shagi.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.kit.domain.Decision;
import org.shagi.quota.application.IssueReport;
import org.shagi.quota.application.Question;
import org.shagi.quota.domain.Department;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.report.Cell;
import org.shagi.quota.domain.report.IssuedReport;
import org.shagi.quota.domain.report.IssuedReports;
import org.shagi.quota.domain.report.ReportKind;

/** Somebody else issues the same report in the same moment, after a correction that the first has not seen. */
class IssuingAtOnceTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 1, 23);

    private final Reporting quota = new Reporting();

    @BeforeEach
    void aDayOnWhichEightCame() {
        quota.useCases().nameDepartment().name(new Department(Sample.DEPARTMENT, "Отделение профилактики", 1));
        quota.useCases().holdGroup().hold(Sample.romashka());
        quota.useCases().recordDaySheet().record(Sample.ROMASHKA, Sample.DEPARTMENT, Sample.day(WEDNESDAY, 1, 8));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theNewestVersionHasTheNewestFigures(boolean beforeLooking) {
        var issued = new Issued(beforeLooking);
        var issuing = quota.issuing(issued);
        issued.meanwhile = () -> {
            quota.useCases().recordDaySheet().record(Sample.ROMASHKA, Sample.DEPARTMENT, Sample.day(WEDNESDAY, 2, 7));
            issue(issuing, "other");
        };

        var outcome = issue(issuing, "first");

        assertThat(outcome.fresh()).isFalse();
        assertThat(issued.held).hasSize(1);
        assertThat(outcome.report().table().rows().getLast().cells()).contains(new Cell.Whole(35));
    }

    private static IssueReport.Outcome issue(IssueReport issuing, String request) {
        var asked = new Question(Level.CENTRE, null, Sample.JANUARY, Sample.JANUARY);
        return switch (issuing.issue(ReportKind.MONTHLY, asked, null, request, Asked.CENTRAL_OFFICE)) {
            case Decision.Accepted<IssueReport.Outcome>(var outcome) -> outcome;
            case Decision.Refused<IssueReport.Outcome>(var refusal) -> throw new AssertionError(refusal);
        };
    }

    /** Versions in a list; before or after it is looked through for the first time, something else happens. */
    private static final class Issued implements IssuedReports {
        private final List<IssuedReport> held = new ArrayList<>();
        private final boolean before;
        private Runnable meanwhile = () -> {};

        Issued(boolean before) {
            this.before = before;
        }

        @Override
        public List<IssuedReport> versions(String key) {
            var first = meanwhile;
            meanwhile = () -> {};
            if (before) {
                first.run();
            }
            var found = held.stream()
                    .filter(report -> report.key().equals(key))
                    .sorted(Comparator.comparingInt(IssuedReport::number).reversed())
                    .toList();
            if (!before) {
                first.run();
            }
            return found;
        }

        @Override
        public List<IssuedReport> ofKind(ReportKind kind) {
            return List.copyOf(held);
        }

        @Override
        public boolean add(IssuedReport report) {
            return held.stream().noneMatch(other -> other.number() == report.number()) && held.add(report);
        }
    }
}
