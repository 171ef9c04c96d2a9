package org.shagi.portal.services;

import java.time.Instant;
import java.util.List;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The messages a service put aside because it could not handle them; the same in every service that listens to the bus. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface QuarantineApi {

    @GetExchange("/operations/quarantine")
    List<Message> messages();

    @PostExchange("/operations/quarantine/{id}/replay")
    Message replay(@PathVariable String id);

    /**
     * @param id {@code topic|partition|offset}
     * @param attempts how often it was tried, 1 or more
     * @param handled whether the last try went well, so that it is kept no longer
     */
    record Message(String id, String type, String key, String reason, Instant since, int attempts, boolean handled) {}
}
