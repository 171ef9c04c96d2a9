package org.shagi.journal.domain;

import java.util.List;
import org.shagi.kit.domain.ServiceCode;

/**
 * A line of the journal's section of themes.
 *
 * @param codes that were given by it, one or more
 * @param recordedBy id of the account that wrote it
 */
public record Topic(List<ServiceCode> codes, String text, String recordedBy) {

    public Topic {
        codes = List.copyOf(codes);
    }
}
