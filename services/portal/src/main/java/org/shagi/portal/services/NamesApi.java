package org.shagi.portal.services;

import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** How names stand on the papers of a case, as enrolment tells and takes it. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface NamesApi {

    @GetExchange("/cases/{id}/names")
    List<Declined> names(@PathVariable String id);

    @PutExchange("/cases/{id}/names")
    void correct(@PathVariable String id, @RequestBody Map<String, Object> body);

    /** @param person {@code CHILD} or {@code REPRESENTATIVE} */
    record Declined(String person, List<NameForm> forms) {}

    /**
     * @param grammaticalCase {@code NOMINATIVE} to {@code INSTRUMENTAL}
     * @param form as it is printed
     * @param byRules as the rules of grammar have it
     */
    record NameForm(String grammaticalCase, String form, String byRules) {

        public boolean isCorrected() {
            return !form.equals(byRules);
        }

        /** Nothing of the name: it must not get into a log. */
        @Override
        public String toString() {
            return "NameForm[hidden]";
        }
    }
}
