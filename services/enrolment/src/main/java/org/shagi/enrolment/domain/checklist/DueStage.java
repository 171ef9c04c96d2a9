package org.shagi.enrolment.domain.checklist;

import java.time.LocalDate;
import java.util.Optional;
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
            return Optional.of(terms.beforeCalendarDays(stay.from(), DAYS_BEFORE));
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
            return Optional.of(terms.beforeCalendarDays(stay.to(), DAYS_BEFORE));
        }
    },
    END {
        @Override
        Optional<LocalDate> due(ServiceCase file, Period stay, Terms terms) {
            return Optional.of(stay.to());
        }
    };

    /** Days before the opening and before the end. */
    static final int DAYS_BEFORE = 3;

    /** The last day for it; empty if nobody can know it yet. */
    abstract Optional<LocalDate> due(ServiceCase file, Period stay, Terms terms);
}
