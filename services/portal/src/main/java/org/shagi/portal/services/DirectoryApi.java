package org.shagi.portal.services;

import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What pages ask of identity: who works here. Asked through {@link Staff} only. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface DirectoryApi {

    @GetExchange("/directory")
    List<Colleague> directory();

    /**
     * @param id of the account, by which all services know the person
     * @param open whether the person still works here
     */
    record Colleague(String id, String name, Set<String> roles, boolean open) {

        public boolean isAny(List<String> some) {
            return some.stream().anyMatch(roles::contains);
        }
    }
}
