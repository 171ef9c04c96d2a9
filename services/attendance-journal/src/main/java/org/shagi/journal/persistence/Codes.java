package org.shagi.journal.persistence;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.shagi.kit.domain.ServiceCode;

/** Service codes as they are stored. */
final class Codes {

    private Codes() {}

    static SortedSet<ServiceCode> sorted(Collection<String> stored) {
        return stored.stream().map(ServiceCode::new).collect(toCollection(TreeSet::new));
    }
}
