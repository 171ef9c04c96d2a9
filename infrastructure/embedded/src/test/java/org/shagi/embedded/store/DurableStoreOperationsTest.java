package org.shagi.embedded.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class DurableStoreOperationsTest extends StoreOperations {

    @TempDir
    static Path folder;

    private static int opened;

    @Override
    EmbeddedStore open() {
        return EmbeddedStore.open(folder.resolve("store-" + opened++));
    }
}
