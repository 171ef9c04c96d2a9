package org.shagi.enrolment.domain.act;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shagi.kit.domain.ServiceCode;

/** How far what the journal holds now is from what was signed. */
public final class Corrections {

    private Corrections() {}

    /**
     * The services of which more or fewer were given than was signed; empty if the signed numbers still hold.
     *
     * @param signed an act of a quarter or of the stay
     * @param all acts of the case, of which the signed corrections of this act count
     * @param now what the journal holds for the act's days
     */
    public static List<ActLine> between(Act signed, List<Act> all, List<ActLine> now) {
        Map<ServiceCode, Integer> told = Stream.concat(
                        Stream.of(signed),
                        all.stream().filter(act -> act.isSigned() && signed.id().equals(act.corrects())))
                .flatMap(act -> act.lines().stream())
                .collect(Collectors.toMap(ActLine::code, ActLine::delivered, Integer::sum));
        var gone = signed.lines().stream()
                .filter(line -> now.stream().noneMatch(other -> other.code().equals(line.code())))
                .map(line -> new ActLine(line.code(), line.planned(), 0, 0));
        return Stream.concat(now.stream(), gone)
                .map(line -> new ActLine(
                        line.code(),
                        line.planned(),
                        line.delivered() - told.getOrDefault(line.code(), 0),
                        line.sinceStart()))
                .filter(line -> line.delivered() != 0)
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }
}
