package org.shagi.kit.store;

/** A stored copy of something that another service owns, with the version its owner gave it. */
public interface Versioned {

    /** The document's {@code _id}, made of the owner's ids. */
    String id();

    /** The owner's version, 1 or more; stored in the field {@code version}. */
    long version();
}
