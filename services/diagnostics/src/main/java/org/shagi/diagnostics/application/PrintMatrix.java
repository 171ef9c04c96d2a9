package org.shagi.diagnostics.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.shagi.diagnostics.domain.Attempt.ToSeeMatrix;
import org.shagi.diagnostics.domain.Group;
import org.shagi.diagnostics.domain.Indicator;
import org.shagi.diagnostics.domain.IndicatorSet;
import org.shagi.diagnostics.domain.Matrix;
import org.shagi.diagnostics.domain.Reading.What;
import org.shagi.diagnostics.domain.RoundRules;
import org.shagi.documents.DiagnosticLevel;
import org.shagi.documents.DiagnosticMatrixForm;
import org.shagi.documents.Format;
import org.shagi.documents.Press;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** Prints the matrix of a child (S003 App.5), to whom it may be shown: all of it for the head, for others the part they entered. */
@Component
public class PrintMatrix {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    /** A part looks like a matrix in which nobody has found anything else; so it says what it is. */
    private static final String PART = "Здесь только та часть матрицы, которую заполнил тот, для кого она напечатана. "
            + "Всю матрицу печатает заведующий отделением.";

    private final Groups groups;
    private final Rounds rounds;
    private final IndicatorSets sets;
    private final TimeRounds timing;
    private final WatchReadings watch;
    private final Press press;

    PrintMatrix(Groups groups, Rounds rounds, IndicatorSets sets, TimeRounds timing, WatchReadings watch, Press press) {
        this.groups = groups;
        this.rounds = rounds;
        this.sets = sets;
        this.timing = timing;
        this.watch = watch;
        this.press = press;
    }

    /** The file. */
    public Decision<byte[]> print(Actor actor, String roundId, String childId, PaperNames names, Format format) {
        var known = rounds.find(roundId);
        var group = known.flatMap(some -> groups.find(some.groupId()));
        return RoundRules.check(new ToSeeMatrix(actor, roundId, known, group, childId))
                .map(allowed -> {
                    watch.seen(actor, What.MATRIX, true, allowed.group().orElseThrow(), roundId, List.of(childId));
                    var child = allowed.group().orElseThrow().child(childId).orElseThrow();
                    return press.print(form(allowed, child, names), format);
                });
    }

    private DiagnosticMatrixForm form(ToSeeMatrix allowed, Group.Child child, PaperNames names) {
        var round = allowed.round().orElseThrow();
        var group = allowed.group().orElseThrow();
        var set = sets.version(round.indicatorSet());
        var matrix = group.shown(round.matrix(child.id()), allowed.actor());
        return new DiagnosticMatrixForm(
                DiagnosticMatrixForm.Stage.valueOf(round.stage().name()),
                names.of(child),
                String.join("; ", round.conduct().methods()),
                dates(timing.of(round).observation()),
                set.indicators().stream()
                        .map(indicator -> row(indicator, set, matrix))
                        .toList(),
                matrix.equals(round.matrix(child.id())) ? "" : PART);
    }

    private static DiagnosticMatrixForm.Row row(Indicator indicator, IndicatorSet set, Matrix matrix) {
        var days = new TreeMap<Integer, DiagnosticLevel>();
        matrix.observation(indicator.number())
                .days()
                .forEach((day, entry) -> days.put(day, PaperWords.level(entry.level())));
        return new DiagnosticMatrixForm.Row(
                PaperWords.section(indicator, set),
                indicator.name().ru(),
                days,
                matrix.level(indicator.number()).map(PaperWords::level).orElse(null));
    }

    private static String dates(List<LocalDate> days) {
        return DATE.format(days.getFirst()) + " – " + DATE.format(days.getLast());
    }
}
