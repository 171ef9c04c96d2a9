package org.shagi.diagnostics.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shagi.kit.domain.Decision;

/**
 * One diagnostics of a group (S003 V).
 *
 * <p>It is opened once for each stage of the course. While it is open, the psychologist and the social work specialist enter
 * the levels they found, child by child, in as many sittings as they need; each level keeps who chose it, and when. Results
 * are counted for the card of the group at any moment. When the matrices are signed it is closed, and from then on it
 * answers for what was decided on its ground, so nothing in it changes.
 *
 * @param indicatorSet version of the {@link IndicatorSet} it was opened with
 * @param conduct methods and subgroups
 * @param closing who closed it, and when; empty while it is open
 * @param matrices by child; children of whom nothing is entered are left out
 * @param version 1 when opened, one more with every change
 */
public record Round(
        String groupId,
        String departmentId,
        Stage stage,
        int indicatorSet,
        Opening opening,
        Conduct conduct,
        Optional<Stamp> closing,
        SortedMap<String, Matrix> matrices,
        long version) {

    public Round {
        matrices = Collections.unmodifiableSortedMap(new TreeMap<>(matrices));
    }

    /** The id of the only round that a group can have at a stage. */
    public static String idOf(String groupId, Stage stage) {
        return groupId + "-" + stage.slug();
    }

    /** The round that this attempt asks for: a new one, or the standing one if the same request comes again. */
    public static Decision<Round> open(Attempt.ToOpen attempt) {
        return RoundRules.check(attempt).map(allowed -> allowed.standing().orElseGet(() -> begin(allowed)));
    }

    private static Round begin(Attempt.ToOpen attempt) {
        var group = attempt.group().orElseThrow();
        return new Round(
                group.id(),
                group.departmentId(),
                Stage.parse(attempt.stage()).orElseThrow(),
                attempt.indicators().version(),
                attempt.opening(),
                Conduct.UNSAID,
                Optional.empty(),
                new TreeMap<>(),
                1);
    }

    /** This round with the levels entered; the very same object if they all stood there already. */
    public static Decision<Round> enter(Attempt.ToEnter attempt) {
        return RoundRules.check(attempt)
                .map(allowed -> allowed.round().orElseThrow().with(allowed));
    }

    private Round with(Attempt.ToEnter attempt) {
        var before = matrix(attempt.childId());
        var after = before.with(attempt.typed().levelsRead(), attempt.typed().daysRead(), attempt.stamp());
        if (after.equals(before)) {
            return this;
        }
        var changed = new TreeMap<>(matrices);
        changed.put(attempt.childId(), after);
        changed.values().removeIf(Matrix::isEmpty);
        return next(conduct, closing, changed);
    }

    /** This round, closed; the very same object if it was closed before. */
    public static Decision<Round> close(Attempt.ToClose attempt) {
        return RoundRules.check(attempt).map(allowed -> {
            var round = allowed.round().orElseThrow();
            return round.state().mayBecome(RoundState.CLOSED)
                    ? round.next(round.conduct, Optional.of(allowed.stamp()), round.matrices)
                    : round;
        });
    }

    /** This round, held so; the very same object if that was said before. */
    public static Decision<Round> conduct(Attempt.ToConduct attempt) {
        return RoundRules.check(attempt).map(allowed -> {
            var round = allowed.round().orElseThrow();
            return round.conduct.equals(allowed.conduct())
                    ? round
                    : round.next(allowed.conduct(), round.closing, round.matrices);
        });
    }

    /** This round, held on another day; the very same object if it was held on that day before. Days of observation go with it. */
    public static Decision<Round> redate(Attempt.ToRedate attempt) {
        return RoundRules.check(attempt).map(allowed -> {
            var round = allowed.round().orElseThrow();
            return round.opening.on().equals(allowed.on())
                    ? round
                    : round.next(round.opening.on(allowed.on()), round.conduct, round.closing, round.matrices);
        });
    }

    private Round next(Conduct conductThen, Optional<Stamp> closedThen, Map<String, Matrix> matricesThen) {
        return next(opening, conductThen, closedThen, matricesThen);
    }

    private Round next(
            Opening openingThen, Conduct conductThen, Optional<Stamp> closedThen, Map<String, Matrix> matricesThen) {
        return new Round(
                groupId,
                departmentId,
                stage,
                indicatorSet,
                openingThen,
                conductThen,
                closedThen,
                new TreeMap<>(matricesThen),
                version + 1);
    }

    public String id() {
        return idOf(groupId, stage);
    }

    public RoundState state() {
        return closing.isPresent() ? RoundState.CLOSED : RoundState.OPEN;
    }

    /** The matrix of a child, empty if nothing is entered. */
    public Matrix matrix(String childId) {
        return matrices.getOrDefault(childId, Matrix.EMPTY);
    }

    /** Children of whom at least one level is entered. */
    public int diagnosed() {
        return (int) matrices.values().stream().filter(Matrix::isDiagnosed).count();
    }

    /**
     * The month whose thematic plan is to lay stress on the problems that prevail: the one after the round was closed, or, for a
     * round that was written down after the course, the one after it was held. Nothing is left to plan after the final round.
     *
     * @param today in the centre's zone
     */
    public Optional<YearMonth> emphasised(Optional<LocalDate> lastDay, LocalDate today) {
        var next = YearMonth.from(today).plusMonths(1);
        var overtaken = lastDay.filter(day -> next.isAfter(YearMonth.from(day))).isPresent();
        return stage == Stage.FINAL
                ? Optional.empty()
                : Optional.of(overtaken ? YearMonth.from(opening.on()).plusMonths(1) : next);
    }

    /** How many children stand at each level of an indicator. */
    public Tally tally(int indicator) {
        var tally = Tally.NONE;
        for (var matrix : matrices.values()) {
            var level = matrix.level(indicator);
            tally = level.isPresent() ? tally.plus(level.get()) : tally;
        }
        return tally;
    }
}
