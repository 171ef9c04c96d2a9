package org.shagi.kit.outbox;

import java.util.List;

/**
 * A stored document with the events that its changes caused and that are not known to be on the bus yet.
 *
 * <p>The relay takes sent events out of the field {@code outbox} without touching the document's version. A writer that
 * read the document before that puts them back: they are sent once more, which changes nothing for anybody.
 */
public interface CarriesOutbox {

    /** Name of the field that holds the events. */
    String FIELD = "outbox";

    /** The document's {@code _id}. */
    String id();

    /** Events not yet confirmed by the broker, oldest first; may be empty. */
    List<OutboxEvent> outbox();
}
