package org.shagi.portal.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.services.QuarantineApi;
import org.shagi.portal.services.ServiceClients;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.service.registry.HttpServiceProxyRegistry;

/** What every service has put aside; a service that does not answer is shown as silent, the others all the same. */
@Component
class QuarantineBoard {

    private final HttpServiceProxyRegistry clients;

    QuarantineBoard(HttpServiceProxyRegistry clients) {
        this.clients = clients;
    }

    /** @param messages null while the service does not answer */
    record Shelf(String service, @Nullable List<QuarantineApi.Message> messages) {}

    List<Shelf> shelves() {
        return ServiceClients.ON_THE_BUS.stream().map(this::shelf).toList();
    }

    /** Has a message handled again; the answer says whether it went well. */
    QuarantineApi.Message replay(String service, String id) {
        return client(service).replay(id);
    }

    private Shelf shelf(String service) {
        try {
            return new Shelf(service, client(service).messages());
        } catch (ResourceAccessException | HttpServerErrorException silent) {
            return new Shelf(service, null);
        }
    }

    private QuarantineApi client(String service) {
        return clients.getClient(service, QuarantineApi.class);
    }
}
