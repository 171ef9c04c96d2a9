package org.shagi.assignment.messaging;

import java.util.TreeMap;
import java.util.function.Consumer;
import org.shagi.assignment.application.FollowQuota;
import org.shagi.assignment.domain.shortfall.Shortfall;
import org.shagi.contracts.quota.FulfilmentWarning;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.messaging.EventHandlers;
import org.shagi.kit.messaging.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Listens to quota. */
@Configuration(proxyBeanMethods = false)
class QuotaListener {

    @Bean
    Consumer<Message<byte[]>> onQuota(Inbox inbox, FollowQuota followQuota) {
        return inbox.dispatching(
                EventHandlers.on(FulfilmentWarning.class, warning -> followQuota.takeOver(shortfall(warning))));
    }

    static Shortfall shortfall(FulfilmentWarning warning) {
        var missing = new TreeMap<ServiceCode, Integer>();
        warning.missingTenths().forEach((code, tenths) -> missing.put(new ServiceCode(code), tenths));
        return new Shortfall(
                warning.groupId(),
                warning.month(),
                Shortfall.Limit.valueOf(warning.limit().name()),
                missing,
                warning.noticedAt(),
                warning.version());
    }
}
