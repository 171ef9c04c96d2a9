package org.shagi.portal.services;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.services.DirectoryApi.Colleague;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The staff by name; in templates under the name {@code staff}. Identity is asked at most once for a page, and only for one that shows
 * somebody; while it is not to be had, accounts stand in for names.
 */
@Component("staff")
public class Staff {

    /** The account of other systems, which no person has. */
    private static final String MACHINE = "integration";

    private static final String NAME = "directory";
    private static final Logger LOG = LoggerFactory.getLogger(Staff.class);

    private final DirectoryApi identity;
    private final CircuitBreakerRegistry breakers;
    private final MessageSource messages;

    Staff(DirectoryApi identity, CircuitBreakerRegistry breakers, MessageSource messages) {
        this.identity = identity;
        this.breakers = breakers;
        this.messages = messages;
    }

    /** What somebody is called; the account itself where no name is known for it, a word for other systems, a dash for nobody. */
    public String name(@Nullable String account) {
        if (account == null || account.isBlank()) {
            return "—";
        }
        return known(account)
                .orElseGet(() -> account.equals(MACHINE)
                        ? messages.getMessage("staff.machine", null, LocaleContextHolder.getLocale())
                        : account);
    }

    /** The name of a person who works or worked here; empty where identity does not tell it. */
    public Optional<String> known(String account) {
        return Optional.ofNullable(byAccount().get(account)).map(Colleague::name);
    }

    /** Everybody's name by account, other systems' word among them; for pages that learn only later whom they show. */
    public Map<String, String> people() {
        var people = new TreeMap<String, String>();
        people.put(MACHINE, name(MACHINE));
        byAccount().forEach((account, colleague) -> people.put(account, colleague.name()));
        return people;
    }

    /** Several names in one line. */
    public String names(Collection<String> accounts) {
        return accounts.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** Those who work here now in one of these roles, by name; nobody while identity is not to be had. */
    public List<Colleague> inRoles(List<String> roles) {
        return byAccount().values().stream()
                .filter(some -> some.open() && some.isAny(roles))
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Colleague> byAccount() {
        var page = RequestContextHolder.currentRequestAttributes();
        var known = (Map<String, Colleague>) page.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST);
        if (known != null) {
            return known;
        }
        var asked = asked().stream().collect(Collectors.toMap(Colleague::id, Function.identity()));
        page.setAttribute(NAME, asked, RequestAttributes.SCOPE_REQUEST);
        return asked;
    }

    private List<Colleague> asked() {
        try {
            return breakers.circuitBreaker(NAME).executeSupplier(identity::directory);
        } catch (RestClientException | CallNotPermittedException silent) {
            LOG.info("No names of staff: {}", silent.getMessage());
            return List.of();
        }
    }
}
