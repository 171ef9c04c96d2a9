package org.shagi.journal.domain.closing;

import java.util.Arrays;
import java.util.List;
import org.shagi.journal.domain.JournalPage;
import org.shagi.kit.domain.ServiceCode;

/**
 * A page of the paper journal added up line by line, child by child (S003 VI.4).
 *
 * @param page 1 to 3
 * @param codes the codes written on it, in order
 * @param total services on it in the month
 */
public record PageSum(int page, List<ServiceCode> codes, int total) {

    public PageSum {
        codes = List.copyOf(codes);
    }

    static List<PageSum> of(List<ChildTotal> children) {
        return Arrays.stream(JournalPage.values())
                .map(page -> of(page.number(), page.codes(), children))
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
}
