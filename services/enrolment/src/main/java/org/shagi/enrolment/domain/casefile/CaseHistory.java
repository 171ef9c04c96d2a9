package org.shagi.enrolment.domain.casefile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a case besides its papers.
 *
 * @param number null until the case is registered or, if nobody registered it, enrolled
 * @param passed what was done for the case, and when; each once
 * @param moves transfers to other groups, in their order
 * @param ending how the service ended; null as long as it has not
 * @param keeping since when it is kept in the archive; null as long as it is not there
 */
public record CaseHistory(
        @Nullable CaseNumber number,
        Map<Milestone, Passed> passed,
        List<Move> moves,
        @Nullable Ending ending,
        @Nullable Keeping keeping) {

    static final CaseHistory NONE = new CaseHistory(null, Map.of(), List.of(), null, null);

    public CaseHistory {
        passed = passed.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(passed));
        moves = List.copyOf(moves);
    }

    CaseHistory with(@Nullable CaseNumber allotted) {
        return new CaseHistory(allotted, passed, moves, ending, keeping);
    }

    CaseHistory with(Milestone milestone, Passed fact) {
        var more = new EnumMap<Milestone, Passed>(Milestone.class);
        more.putAll(passed);
        more.put(milestone, fact);
        return new CaseHistory(number, more, moves, ending, keeping);
    }

    CaseHistory with(Move move) {
        return new CaseHistory(
                number, passed, Stream.concat(moves.stream(), Stream.of(move)).toList(), ending, keeping);
    }

    CaseHistory with(Ending end) {
        return new CaseHistory(number, passed, moves, end, keeping);
    }

    CaseHistory with(Keeping kept) {
        return new CaseHistory(number, passed, moves, ending, kept);
    }
}
