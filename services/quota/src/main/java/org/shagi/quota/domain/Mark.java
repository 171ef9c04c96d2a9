package org.shagi.quota.domain;

import java.util.Collection;
import java.util.List;
import org.shagi.kit.domain.ServiceCode;

/**
 * What the sheet of a day says about one child (S003 VI.4).
 *
 * @param bits bit 0: the child came; bit n, 1 to 9: the service 5.n was given
 */
public record Mark(int bits) {

    private static final int ALL = (1 << 10) - 1;

    /** «Н». */
    public static final Mark ABSENT = new Mark(0);

    public Mark {
        if (bits < 0 || bits > ALL || bits != 0 && (bits & 1) == 0) {
            throw new IllegalArgumentException("not a mark: " + bits);
        }
    }

    /** A child who came and was given these; coming is the service 5.1 in itself. */
    public static Mark present(Collection<ServiceCode> codes) {
        int bits = 1 | 1 << ServiceCode.PRESENCE.digit();
        for (var code : codes) {
            bits |= 1 << code.digit();
        }
        return new Mark(bits);
    }

    /** Whether the child came. */
    public boolean isPresent() {
        return bits != 0;
    }

    /** Whether the service was given to the child. */
    public boolean has(ServiceCode code) {
        return (bits & 1 << code.digit()) != 0;
    }

    /** The services given, in the order of their codes. */
    public List<ServiceCode> codes() {
        return Amounts.CODES.stream().filter(this::has).toList();
    }
}
