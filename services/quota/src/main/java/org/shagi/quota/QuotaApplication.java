package org.shagi.quota;

import java.time.LocalTime;
import java.time.ZoneId;
import org.shagi.quota.domain.DayEnd;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * Holds what other services tell of plans and day sheets and answers how far the plan is fulfilled. It owns nothing: all it
 * holds can be built again by reading the topics from their beginning.
 */
@SpringBootApplication
public class QuotaApplication {

    /** Starts this service alone. */
    public static void main(String[] args) {
        System.setProperty("spring.config.name", "quota");
        SpringApplication.run(QuotaApplication.class, args);
    }

    @Bean
    DayEnd dayEnd(@Value("${shagi.quota.day-end}") LocalTime at, ZoneId zone) {
        return new DayEnd(at, zone);
    }
}
