package org.shagi.quota.persistence;

import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** Reads parts of documents that were fetched without mapping. */
final class Stored {

    private Stored() {}

    /** The numbers of an embedded document by their field names; none if it is missing. */
    static Map<String, Long> amounts(Document document, String field) {
        var amounts = new TreeMap<String, Long>();
        document.get(field, new Document()).forEach((name, amount) -> amounts.put(name, ((Number) amount).longValue()));
        return amounts;
    }
}
