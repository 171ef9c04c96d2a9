package org.shagi.embedded.store;

import java.nio.file.Path;

/** The file of the store is open in another process, or a second time in this one. */
public final class StoreInUseException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    StoreInUseException(Path directory, Throwable cause) {
        super("The data folder is in use by another process: " + directory, cause);
    }
}
