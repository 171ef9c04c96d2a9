package org.shagi.embedded.store;

class TemporaryStoreOperationsTest extends StoreOperations {

    @Override
    EmbeddedStore open() {
        return EmbeddedStore.temporary();
    }
}
