package org.shagi.enrolment.application;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.act.ActLine;
import org.shagi.enrolment.domain.casefile.Move;
import org.shagi.enrolment.domain.casefile.ProgrammeItem;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.delivered.ChildMonth;
import org.shagi.enrolment.domain.delivered.Delivered;
import org.shagi.enrolment.domain.delivered.DeliveredServices;
import org.shagi.enrolment.domain.delivered.ServiceAccount;
import org.shagi.kit.domain.ServiceCode;
import org.springframework.stereotype.Component;

/** What the closed months of the journal say was given to the child of a case, in every group it was in. */
@Component
class GivenServices {

    private final DeliveredServices delivered;

    GivenServices(DeliveredServices delivered) {
        this.delivered = delivered;
    }

    /** Days of service by the contract, up to the last day of service if there was an early one; empty without a contract. */
    static Optional<Period> stayOf(ServiceCase file) {
        var contract = file.contract();
        if (contract == null) {
            return Optional.empty();
        }
        var term = contract.term();
        var ending = file.ending();
        if (ending == null
                || !ending.lastDay().isBefore(term.to())
                || ending.lastDay().isBefore(term.from())) {
            return Optional.of(term);
        }
        return Optional.of(new Period(term.from(), ending.lastDay()));
    }

    /** The lines of an act of these days, one for each service of the programme or given beside it, by code. */
    List<ActLine> lines(ServiceCase file, Period stay, Period days) {
        var planned = planned(file);
        var given = counts(file, days);
        var sinceStart = counts(file, new Period(stay.from(), days.to()));
        var codes = new TreeSet<>(planned.keySet());
        codes.addAll(sinceStart.keySet());
        return codes.stream()
                .map(code -> new ActLine(
                        code,
                        planned.getOrDefault(code, 0),
                        given.getOrDefault(code, 0),
                        sinceStart.getOrDefault(code, 0)))
                .toList();
    }

    /** Item 9 of the child's card; a month in two groups is one. */
    ServiceAccount account(ServiceCase file) {
        var months = new TreeMap<YearMonth, ChildMonth>();
        stayOf(file)
                .ifPresent(stay -> spans(file, stay)
                        .forEach(span -> told(file, span)
                                .months()
                                .forEach((month, given) -> months.merge(month, given, ChildMonth::plus))));
        return ServiceAccount.of(months, planned(file));
    }

    /** The first month of these days that the journal has not closed; empty if it has closed all of them. */
    Optional<YearMonth> firstOpenMonth(ServiceCase file, Period days) {
        return spans(file, days).stream()
                .flatMap(span -> told(file, span).open().stream())
                .sorted()
                .findFirst();
    }

    private Map<ServiceCode, Integer> counts(ServiceCase file, Period days) {
        var counts = new TreeMap<ServiceCode, Integer>();
        spans(file, days)
                .forEach(span -> told(file, span)
                        .total()
                        .counts()
                        .forEach((code, count) -> counts.merge(code, count, Integer::sum)));
        return counts;
    }

    private Delivered told(ServiceCase file, Span span) {
        return delivered.of(
                span.groupId(),
                file.childId(),
                YearMonth.from(span.days().from()),
                YearMonth.from(span.days().to()));
    }

    private static Map<ServiceCode, Integer> planned(ServiceCase file) {
        var programme = file.programme();
        return programme == null
                ? Map.of()
                : programme.services().stream().collect(Collectors.toMap(ProgrammeItem::code, ProgrammeItem::volume));
    }

    /** The groups the child was in on these days, each with its part of them. */
    private static List<Span> spans(ServiceCase file, Period days) {
        var spans = new ArrayList<Span>();
        var from = days.from();
        for (Move move : file.moves()) {
            var lastThere = move.from().minusDays(1);
            if (!lastThere.isBefore(from)) {
                spans.add(new Span(move.fromGroup(), new Period(from, earlier(lastThere, days))));
                from = move.from();
            }
        }
        if (!from.isAfter(days.to())) {
            spans.add(new Span(file.groupId(), new Period(from, days.to())));
        }
        return spans;
    }

    private static LocalDate earlier(LocalDate day, Period days) {
        return day.isBefore(days.to()) ? day : days.to();
    }

    private record Span(String groupId, Period days) {}
}
