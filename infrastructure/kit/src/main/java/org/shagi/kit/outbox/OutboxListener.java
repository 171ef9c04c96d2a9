package org.shagi.kit.outbox;

import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveEvent;

/** Tells the relay of every saved document that carries events, so that nothing has to be polled. */
class OutboxListener extends AbstractMongoEventListener<CarriesOutbox> {

    private final OutboxRelay relay;

    OutboxListener(OutboxRelay relay) {
        this.relay = relay;
    }

    @Override
    public void onAfterSave(AfterSaveEvent<CarriesOutbox> event) {
        var collection = event.getCollectionName();
        if (collection != null && !event.getSource().outbox().isEmpty()) {
            relay.tell(collection, event.getSource().id());
        }
    }
}
