package org.shagi.quota.messaging;

import org.shagi.quota.application.WarnOfShortfalls;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks now and then whether a group has crossed a limit. */
@Component
@EnableScheduling
class WarningRounds {

    private static final Logger LOG = LoggerFactory.getLogger(WarningRounds.class);

    private final WarnOfShortfalls warnOfShortfalls;

    WarningRounds(WarnOfShortfalls warnOfShortfalls) {
        this.warnOfShortfalls = warnOfShortfalls;
    }

    @Scheduled(initialDelayString = "${shagi.quota.warning-pause}", fixedDelayString = "${shagi.quota.warning-pause}")
    void look() {
        int words = warnOfShortfalls.look();
        if (words > 0) {
            LOG.info("{} groups have crossed a limit or come back", words);
        }
    }
}
