package org.shagi.quota.domain;

import java.util.Arrays;
import java.util.List;
import org.shagi.kit.domain.ServiceCode;

/**
 * The eight kinds of social service, in the order of federal statistics (form 6-собес), with the codes counted to each (S003 App.8).
 * Day-care groups give none of the last two; their rows stay in the forms.
 */
public enum ServiceKind {
    HOUSEHOLD("5.1"),
    MEDICAL("5.2"),
    PSYCHOLOGICAL("5.3", "5.4"),
    PEDAGOGICAL("5.5", "5.6", "5.7"),
    LABOUR("5.8"),
    LEGAL("5.9"),
    COMMUNICATION(),
    URGENT();

    private final List<ServiceCode> codes;

    ServiceKind(String... codes) {
        this.codes = Arrays.stream(codes).map(ServiceCode::new).toList();
    }

    /** The codes counted to this kind; none for the last two. */
    public List<ServiceCode> codes() {
        return codes;
    }

    /** The kind a code is counted to. */
    public static ServiceKind of(ServiceCode code) {
        return Arrays.stream(values())
                .filter(kind -> kind.codes.contains(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("of no kind: " + code));
    }

    /** How much of the amounts is of this kind. */
    public long in(Amounts amounts) {
        long sum = 0;
        for (var code : codes) {
            sum += amounts.of(code);
        }
        return sum;
    }
}
