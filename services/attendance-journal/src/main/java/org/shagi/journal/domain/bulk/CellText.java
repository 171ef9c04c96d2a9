package org.shagi.journal.domain.bulk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.shagi.journal.domain.Attendance;
import org.shagi.journal.domain.Marks;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/** A cell of the journal as people write it: «Н», or digits of the codes without the leading 5, as {@code 567} or {@code 5; 6; 7}. */
public final class CellText {

    /** The letter of the paper journal, and those that look like it or stand on its key. */
    private static final Set<String> ABSENT = Set.of("Н", "н", "H", "h", "Y", "y");

    private static final Pattern BETWEEN = Pattern.compile("[;,.\\s\\u00a0]+");
    private static final Pattern DIGITS = Pattern.compile("[1-9]+");

    private CellText() {}

    /**
     * What the cell wants the sheet to say of the child; empty for a blank cell.
     *
     * @param text a code may stand there twice, which the rules of the sheet then refuse
     */
    public static Decision<Optional<Marks>> read(String childId, String text) {
        var letters = BETWEEN.matcher(text).replaceAll("");
        if (letters.isEmpty()) {
            return Decision.accepted(Optional.empty());
        }
        if (ABSENT.contains(letters)) {
            return Decision.accepted(Optional.of(new Marks(childId, Attendance.ABSENT, List.of())));
        }
        return DIGITS.matcher(letters).matches()
                ? Decision.accepted(Optional.of(new Marks(childId, Attendance.PRESENT, codes(letters))))
                : Decision.refused(Refusal.rule("unreadable-cell").with("text", shortened(text)));
    }

    /** What a sheet says of a child, as it is written in a cell; the same text for the same marks. */
    public static String of(Marks marks) {
        if (marks.attendance() == Attendance.ABSENT) {
            return "Н";
        }
        var digits = new StringBuilder("1");
        marks.codes().stream()
                .map(code -> code.substring(code.length() - 1))
                .filter(digit -> !digit.equals("1"))
                .sorted()
                .forEach(digits::append);
        return digits.toString();
    }

    private static List<String> codes(String digits) {
        return digits.chars().mapToObj(digit -> "5." + (char) digit).toList();
    }

    private static String shortened(String text) {
        var most = 20;
        return text.length() > most ? text.substring(0, most) + '…' : text;
    }
}
