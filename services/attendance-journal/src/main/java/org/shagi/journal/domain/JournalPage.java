package org.shagi.journal.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shagi.kit.domain.ServiceCode;

/**
 * A page of the paper journal (S003 VI.4). This is the one place that knows which code is written on which page.
 *
 * <p>Page 1 is the roll call, which is service 5.1 itself; page 2 is the leader's and the circle leader's, page 3 the
 * psychologist's.
 */
public enum JournalPage {
    ATTENDANCE(1, "1"),
    SERVICES(2, "256789"),
    PSYCHOLOGY(3, "34");

    private final int number;
    private final String digits;

    JournalPage(int number, String digits) {
        this.number = number;
        this.digits = digits;
    }

    /** The page with this number, 1 to 3; empty for any other number. */
    public static Optional<JournalPage> numbered(int number) {
        return Arrays.stream(values()).filter(page -> page.number() == number).findFirst();
    }

    /** The page that this code is written on. */
    public static JournalPage of(ServiceCode code) {
        return Arrays.stream(values())
                .filter(page -> page.holds(code))
                .findFirst()
                .orElseThrow();
    }

    /** 1 to 3. */
    public int number() {
        return number;
    }

    /** The codes written on it, in order. */
    public List<ServiceCode> codes() {
        return digits.chars()
                .mapToObj(digit -> new ServiceCode("5." + (char) digit))
                .toList();
    }

    /** What it says of a child: on page 1 whether the child came and why not, on each the services; empty if nothing. */
    List<Object> contentOf(Entry entry) {
        var said = new ArrayList<Object>();
        if (this == ATTENDANCE) {
            said.add(entry.attendance());
            said.add(Optional.ofNullable(entry.absence()));
            said.add(Optional.ofNullable(entry.leaving()));
        }
        codes().stream()
                .map(code -> entry.marks().get(code))
                .filter(Objects::nonNull)
                .forEach(said::add);
        return said;
    }

    /** Whether this code, as somebody wrote it, is written here. */
    public boolean holds(String code) {
        return ServiceCode.parse(code).filter(this::holds).isPresent();
    }

    private boolean holds(ServiceCode code) {
        return digits.indexOf(Character.forDigit(code.digit(), 10)) >= 0;
    }
}
