package org.shagi.journal.domain;

import static org.shagi.journal.domain.DaySheetRules.about;
import static org.shagi.journal.domain.DaySheetRules.firstOf;
import static org.shagi.journal.domain.DaySheetRules.onTheDay;
import static org.shagi.journal.domain.DaySheetRules.unless;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.ServiceCode;

/** Those of {@link DaySheetRules} that look at one line after the other. */
final class MarkRules {

    private MarkRules() {}

    static Optional<Refusal> codesAreInTheStandard(SheetChange change) {
        return firstCode(
                change, "unknown-code", marks -> code -> ServiceCode.parse(code).isPresent());
    }

    /** Looks at what the writer of a page wrote, not at what stands on other pages. */
    static Optional<Refusal> codesStandOnTheirPage(SheetChange change) {
        return change.edit() instanceof PageEdit edit
                ? edit.lines().stream()
                        .flatMap(line -> line.codes().stream()
                                .filter(code -> !edit.only().holds(code))
                                .map(code -> about(line, change, "code-on-another-page")
                                        .with("service", code)
                                        .with("page", edit.only().number())))
                        .findFirst()
                : Optional.empty();
    }

    static Optional<Refusal> codesAreInTheProgramme(SheetChange change) {
        return firstCode(change, "code-not-in-programme", marks -> {
            var child =
                    change.knownGroup().enrolled(marks.childId(), change.date()).orElseThrow();
            var standing = change.standing(marks.childId());
            return code -> standing.contains(code) || child.mayReceive(new ServiceCode(code));
        });
    }

    static Optional<Refusal> noServiceOnAbsence(SheetChange change) {
        return firstCode(change, "service-on-absence", marks -> code -> marks.attendance() != Attendance.ABSENT);
    }

    static Optional<Refusal> noServiceBeforeTheRollCall(SheetChange change) {
        return firstCode(change, "presence-missing", marks -> code -> marks.attendance() != null);
    }

    static Optional<Refusal> noCodeTwice(SheetChange change) {
        return firstCode(change, "duplicate-service", marks -> new HashSet<String>()::add);
    }

    /** Of the roll call and of page 1; who writes the whole sheet has seen all of it. */
    static Optional<Refusal> nothingElsewhereIsLost(SheetChange change) {
        return change.sheet().entries().values().stream()
                .flatMap(entry -> {
                    var lost = lost(change, entry);
                    return lost.isEmpty()
                            ? Optional.<Refusal>empty().stream()
                            : Optional.of(known(entry.wanted(), change, "marks-on-other-pages")
                                            .with("services", String.join(", ", lost)))
                                    .stream();
                })
                .findFirst();
    }

    private static List<String> lost(SheetChange change, Entry entry) {
        var child = entry.childId();
        return switch (change.edit()) {
            case PageEdit page
            when page.only() == JournalPage.ATTENDANCE
                    && page.lines().stream()
                            .noneMatch(
                                    line -> line.childId().equals(child) && line.attendance() == Attendance.PRESENT) ->
                page.losses(change.sheet(), child);
            case SheetEdit.RollCall call
            when call.absent().contains(child) ->
                entry.codes().stream()
                        .filter(code -> !code.equals(ServiceCode.PRESENCE))
                        .map(ServiceCode::value)
                        .toList();
            default -> List.of();
        };
    }

    static Optional<Refusal> absenceIsExplained(SheetChange change) {
        return firstOf(change, marks -> {
            var absence = marks.absence();
            if (absence == null) {
                return Optional.empty();
            }
            var reason = change.norms().absences().find(absence.reason());
            return reason.isEmpty()
                    ? Optional.of(about(marks, change, "unknown-absence-reason").with("reason", absence.reason()))
                    : unless(
                            !reason.get().needsComment() || absence.comment() != null,
                            known(marks, change, "absence-comment-missing"));
        });
    }

    static Optional<Refusal> leavingIsExplained(SheetChange change) {
        return firstOf(change, marks -> {
            var leaving = marks.leaving();
            return unless(
                    leaving == null || leaving.takenBy() != EarlyLeaving.TakenBy.OTHER || leaving.reason() != null,
                    known(marks, change, "leaving-reason-missing"));
        });
    }

    /** Looks at what is new: what stands was judged when it was written. */
    static Optional<Refusal> providersMayGive(SheetChange change) {
        return firstOf(change, marks -> {
            var standing = change.sheet().entries().get(marks.childId());
            return marks.services().stream()
                    .filter(service -> {
                        var mark = standing == null ? null : standing.marks().get(new ServiceCode(service.code()));
                        return mark == null || !mark.covers(service);
                    })
                    .flatMap(service -> providerMayGive(change, marks, service).stream())
                    .findFirst();
        });
    }

    private static Optional<Refusal> providerMayGive(SheetChange change, Marks marks, WantedMark service) {
        var code = new ServiceCode(service.code());
        var provider = change.provider(code, service);
        return unless(
                change.norms().distribution().mayGive(change.knownGroup(), provider, code),
                known(marks, change, "provider-not-named").with("service", code).with("provider", provider));
    }

    /** «Всего оказано» of a code is who was present, for the codes that the change adds or takes away. */
    static Optional<Refusal> everybodyIsServed(SheetChange change) {
        var before = change.sheet().tally().counts();
        var after = change.result().tally();
        return after.counts().entrySet().stream()
                .filter(count ->
                        count.getValue() != after.present() && !count.getValue().equals(before.get(count.getKey())))
                .findFirst()
                .map(count -> onTheDay(change, "not-everybody-served")
                        .with("service", count.getKey())
                        .with("served", count.getValue())
                        .with("present", after.present()));
    }

    /** Of the services that the change adds; a planned event without a code is any service of the day. */
    static Optional<Refusal> outingsAreReady(SheetChange change) {
        if (change.unready().isEmpty()) {
            return Optional.empty();
        }
        var before = change.sheet().tally().counts();
        var after = change.result().tally().counts();
        return change.unready().stream()
                .filter(unready -> after.entrySet().stream()
                        .filter(count -> !count.getKey().equals(ServiceCode.PRESENCE)
                                && count.getValue() > before.getOrDefault(count.getKey(), 0))
                        .anyMatch(count -> unready.event()
                                .service()
                                .map(count.getKey()::equals)
                                .orElse(true)))
                .findFirst()
                .map(unready -> onTheDay(change, "outing-not-ready")
                        .with("theme", unready.event().theme())
                        .with(
                                "missing",
                                unready.missing().size() > 1
                                        ? "BOTH"
                                        : unready.missing().getFirst()));
    }

    private static Optional<Refusal> firstCode(
            SheetChange change, String refusal, Function<Marks, Predicate<String>> allowed) {
        return firstOf(
                change,
                marks -> marks.codes().stream()
                        .filter(allowed.apply(marks).negate())
                        .findFirst()
                        .map(code -> known(marks, change, refusal).with("service", code)));
    }

    private static Refusal known(Marks marks, SheetChange change, String code) {
        var refusal = about(marks, change, code);
        return change.knownGroup()
                .enrolled(marks.childId(), change.date())
                .map(child -> refusal.with("case", child.caseNumber()))
                .orElse(refusal.with("case", ""));
    }
}
