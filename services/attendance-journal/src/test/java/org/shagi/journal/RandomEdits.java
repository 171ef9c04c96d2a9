package org.shagi.journal;

import static org.shagi.journal.Romashka.child;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.shagi.journal.domain.Attendance;
import org.shagi.journal.domain.JournalPage;
import org.shagi.journal.domain.Marks;
import org.shagi.journal.domain.PageEdit;
import org.shagi.journal.domain.Remarks;
import org.shagi.journal.domain.SheetEdit;
import org.shagi.journal.domain.SheetEdit.HoldSession;
import org.shagi.journal.domain.SheetEdit.RollCall;
import org.shagi.journal.domain.SheetEdit.WholeSheet;

/** Edits of all kinds for the group of ten, the same for the same seed. */
public final class RandomEdits {

    /** For warnings: an edit that breaks no stricter rule goes through. */
    private static final Remarks REASONS =
            new Remarks(Optional.empty(), Map.of("provider-not-named", "замена", "entered-late", "проверка"));

    private final Random chance;
    private final String writer;
    private int sessions;

    public RandomEdits(String writer, long seed) {
        this.chance = new Random(seed);
        this.writer = writer;
    }

    public SheetEdit next() {
        return switch (chance.nextInt(8)) {
            case 0 -> new WholeSheet(lines());
            case 1 -> rollCall();
            case 2 -> page(JournalPage.ATTENDANCE, attendance());
            case 3, 4 -> page(JournalPage.SERVICES, services("5.2", "5.5", "5.6", "5.7", "5.8"));
            case 5, 6 -> page(JournalPage.PSYCHOLOGY, services("5.3", "5.4"));
            default -> new HoldSession(writer + '-' + sessions++, codes(), null);
        };
    }

    /** One in so many times. */
    public boolean once(int in) {
        return chance.nextInt(in) == 0;
    }

    /** The first child comes every day. */
    private List<Marks> lines() {
        var lines = new ArrayList<Marks>();
        lines.add(new Marks(child(1), Attendance.PRESENT, codes()));
        children()
                .forEach(child -> lines.add(
                        once(4)
                                ? new Marks(child, Attendance.ABSENT, List.of())
                                : new Marks(child, Attendance.PRESENT, codes())));
        return lines;
    }

    private static PageEdit page(JournalPage page, List<Marks> lines) {
        return new PageEdit(page, lines, false, Map.of(), REASONS);
    }

    /** Everybody came, but some. */
    private List<Marks> attendance() {
        var lines = new ArrayList<Marks>();
        IntStream.rangeClosed(1, 10)
                .filter(number -> number == 1 || !once(9))
                .forEach(number -> lines.add(new Marks(
                        child(number), number > 1 && once(9) ? Attendance.ABSENT : Attendance.PRESENT, List.of())));
        return lines;
    }

    /** Services of one page to the first child and to some others. */
    private List<Marks> services(String... codes) {
        var lines = new ArrayList<Marks>();
        IntStream.rangeClosed(1, 10)
                .filter(number -> number == 1 || once(12))
                .forEach(number -> lines.add(new Marks(
                        child(number),
                        null,
                        Arrays.stream(codes).filter(code -> once(2)).toList())));
        return lines;
    }

    private RollCall rollCall() {
        var came = children();
        var away = children();
        away.removeAll(came);
        return new RollCall(came, away);
    }

    private Set<String> children() {
        var children = new HashSet<String>();
        IntStream.rangeClosed(2, 10).filter(number -> once(2)).forEach(number -> children.add(child(number)));
        return children;
    }

    /** One code or more, but 5.9, which is not in everybody's programme. */
    private List<String> codes() {
        var codes = new ArrayList<>(List.of("5." + (1 + chance.nextInt(2))));
        IntStream.rangeClosed(3, 8).filter(digit -> once(3)).forEach(digit -> codes.add("5." + digit));
        return codes;
    }
}
