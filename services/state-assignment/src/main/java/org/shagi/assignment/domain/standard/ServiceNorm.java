package org.shagi.assignment.domain.standard;

import java.util.List;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;

/**
 * One service of the standard and its norm (НР, S003 VI.2).
 *
 * @param name as the forms print it, in Russian
 * @param journalPage page of the group journal it is marked on, 1 to 3 (S003 VI.4)
 * @param normTenths tenths of a service for one child in a month; 206 is 20.6
 * @param daily given on every working day, once a day however many slots it fills
 * @param provider who gives it unless the distribution order says otherwise (S003 App.8)
 * @param substitutes who else may give it
 */
public record ServiceNorm(
        ServiceCode code,
        String name,
        ServiceKind kind,
        int journalPage,
        int normTenths,
        boolean daily,
        Role provider,
        List<Role> substitutes) {

    /** @throws IllegalArgumentException if the norm is negative or the journal has no such page */
    public ServiceNorm {
        if (normTenths < 0 || journalPage < 1 || journalPage > 3) {
            throw new IllegalArgumentException("%s: norm %d, page %d".formatted(code, normTenths, journalPage));
        }
        substitutes = List.copyOf(substitutes);
    }
}
