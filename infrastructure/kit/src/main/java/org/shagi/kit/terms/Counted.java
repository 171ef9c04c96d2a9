package org.shagi.kit.terms;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.calendar.terms.Deadline;
import org.shagi.calendar.terms.DeadlineState;
import org.shagi.contracts.terms.TermsOverdue;
import org.shagi.contracts.terms.TermsOverdue.Overdue;

/** What a service finds overdue in a department on a day. */
record Counted(String service, String departmentId, LocalDate day, List<Overdue> overdue) {

    /** An order in which the same terms always make the same list. */
    private static final Comparator<Overdue> BY_GROUP_AND_RULE = Comparator.comparing(
                    Overdue::groupId, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(Overdue::rule);

    /** Which terms are counted together. */
    private record Kind(@Nullable String groupId, String rule) {}

    /** The count of the terms of one department, those that are not overdue left out. */
    static Counted of(String service, String departmentId, LocalDate day, Collection<Deadline> deadlines) {
        var overdue = deadlines.stream()
                .filter(deadline -> deadline.state() == DeadlineState.OVERDUE)
                .collect(groupingBy(
                        deadline -> new Kind(
                                deadline.subject().groupId(), deadline.rule().id()),
                        collectingAndThen(toList(), Counted::together)))
                .values()
                .stream()
                .sorted(BY_GROUP_AND_RULE)
                .toList();
        return new Counted(service, departmentId, day, overdue);
    }

    private static Overdue together(List<Deadline> same) {
        var oldest = same.stream().min(Comparator.comparing(Deadline::due)).orElseThrow();
        return new Overdue(oldest.subject().groupId(), oldest.rule().id(), same.size(), oldest.due());
    }

    /** The same as it is told. */
    TermsOverdue event(long version) {
        return new TermsOverdue(service, departmentId, day, overdue, version);
    }
}
