package org.shagi.enrolment.messaging;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.terms.Recipient;
import org.shagi.kit.domain.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is reminded by e-mail, and when.
 *
 * @param from the hour from which it is done on working days
 * @param sender address of the sender
 * @param portal where the portal is, for the link
 */
@ConfigurationProperties("shagi.reminders")
record ReminderSettings(
        LocalTime from,
        String sender,
        String portal,
        @DefaultValue List<Address> addresses) {

    /** @param department id; none for the whole centre */
    record Address(
            Role role,
            @Nullable String department,
            String address,
            @DefaultValue("ru") Locale language) {

        Recipient recipient() {
            return new Recipient(
                    role, department == null || department.isBlank() ? null : department, address, language);
        }
    }

    List<Recipient> recipients() {
        return addresses.stream().map(Address::recipient).toList();
    }
}
