package org.shagi.enrolment.domain.checklist;

import java.time.LocalDate;
import java.util.Optional;
import org.shagi.calendar.NoCalendarForYear;
import org.shagi.calendar.Terms;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.casefile.ServiceCase;

/** The stage of a case by which a paper must be in its file. */
public enum DueStage {
    APPLICATION {
        @Override
        Optional<LocalDate> due(ServiceCase file, Period stay, Terms terms) {
            return Optional.of(file.appliedOn());
        }
    },
    CONTRACT {
        @Override
        Optional<LocalDate> due(ServiceCase file, Period stay, Terms terms) {
            return Optional.ofNullable(file.contract()).map(paper -> paper.concludedOn());
        }
    },
    /** Three days before the group opens (S003 I.4). */
    OPENING_3 {
        @Override
        Optional<LocalDate> due(ServiceCase file, Period stay, Terms terms) {
            return daysBefore(stay.from(), terms);
        }
    },
    ENROLMENT {
        @Override
        Optional<LocalDate> due(ServiceCase file, Period stay, Terms terms) {
            return Optional.of(stay.from());
        }
    },
    /** On the last working day of each quarter that ends within the stay (S003 2.2(5)): one line for each. */
    QUARTER {
        @Override
        Optional<LocalDate> due(ServiceCase file, Period stay, Terms terms) {
            return Optional.empty();
        }
    },
    /** Three days before the end, when the head checks the file (S003 2.1(9)). */
    END_3 {
        @Override
        Optional<LocalDate> due(ServiceCase file, Period stay, Terms terms) {
            return daysBefore(stay.to(), terms);
        }
    },
    END {
        @Override
        Optional<LocalDate> due(ServiceCase file, Period stay, Terms terms) {
            return Optional.of(stay.to());
        }
    };

    private static final int DAYS_BEFORE = 3;

    /** The last day for it; empty if nobody can know it yet. */
    abstract Optional<LocalDate> due(ServiceCase file, Period stay, Terms terms);

    /** Three days before a day; empty as long as nobody knows which days of that year are worked. */
    static Optional<LocalDate> daysBefore(LocalDate day, Terms terms) {
        try {
            return Optional.of(terms.beforeCalendarDays(day, DAYS_BEFORE));
        } catch (NoCalendarForYear unknown) {
            return Optional.empty();
        }
    }

    /** The last working day of a quarter; empty as long as nobody knows which days of that year are worked. */
    static Optional<LocalDate> endOfQuarter(int year, int quarter, Terms terms) {
        try {
            return Optional.of(terms.lastWorkingDayOfQuarter(year, quarter));
        } catch (NoCalendarForYear unknown) {
            return Optional.empty();
        }
    }
}
