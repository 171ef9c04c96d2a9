package org.shagi.enrolment.domain.attachment;

import java.util.Optional;

/** Tells what a file is. */
public interface FileTypes {

    /** The type that the content shows, whatever its name says; empty for one that is not taken. */
    Optional<FileType> of(byte[] content);
}
