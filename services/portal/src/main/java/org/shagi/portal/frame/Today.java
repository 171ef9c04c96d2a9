package org.shagi.portal.frame;

import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The day it is in the centre. */
public interface Today {

    LocalDate date();

    /** The clock and the centre's zone. */
    @Configuration(proxyBeanMethods = false)
    class TimeConfiguration {

        @Bean
        InstantSource clock() {
            return Clock.systemUTC();
        }

        @Bean
        ZoneId zone(@Value("${shagi.zone}") String zone) {
            return ZoneId.of(zone);
        }

        @Bean
        Today today(InstantSource clock, ZoneId zone) {
            return () -> LocalDate.ofInstant(clock.instant(), zone);
        }
    }
}
