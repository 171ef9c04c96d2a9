package org.shagi.journal.domain.closing;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.shagi.kit.domain.ServiceCode;

/**
 * A page of the paper journal added up line by line, child by child (S003 VI.4): page 1 holds 5.1, page 2 5.2 and 5.5 to 5.9,
 * page 3 5.3 and 5.4.
 *
 * @param page 1 to 3
 * @param codes the codes written on it, in order
 * @param total services on it in the month
 */
public record PageSum(int page, List<ServiceCode> codes, int total) {

    private static final List<Set<Integer>> DIGITS = List.of(Set.of(1), Set.of(2, 5, 6, 7, 8, 9), Set.of(3, 4));

    public PageSum {
        codes = List.copyOf(codes);
    }

    static List<PageSum> of(List<ChildTotal> children) {
        return IntStream.range(0, DIGITS.size())
                .mapToObj(index -> of(index + 1, codesOf(DIGITS.get(index)), children))
                .toList();
    }

    private static PageSum of(int page, List<ServiceCode> codes, List<ChildTotal> children) {
        return new PageSum(
                page,
                codes,
                children.stream()
                        .mapToInt(child -> codes.stream().mapToInt(child::given).sum())
                        .sum());
    }

    private static List<ServiceCode> codesOf(Set<Integer> digits) {
        return digits.stream()
                .sorted()
                .map(digit -> new ServiceCode("5." + digit))
                .toList();
    }
}
