package org.shagi.enrolment.messaging;

import org.shagi.enrolment.application.RemindOfDeadlines;
import org.shagi.enrolment.domain.terms.Post;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every ten minutes whether somebody is to be reminded. Off as long as no mail server is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
@EnableConfigurationProperties(ReminderSettings.class)
@EnableScheduling
class ReminderRounds {

    @Bean
    Post post(JavaMailSender mail, ReminderSettings settings) {
        return new MailPost(mail, settings);
    }

    @Bean
    Round reminderRound(RemindOfDeadlines remindOfDeadlines, ReminderSettings settings, Post post) {
        return new Round(remindOfDeadlines, settings, post);
    }

    /** One look. */
    record Round(RemindOfDeadlines remindOfDeadlines, ReminderSettings settings, Post post) {

        @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
        void look() {
            remindOfDeadlines.remind(settings.recipients(), settings.from(), post);
        }
    }
}
