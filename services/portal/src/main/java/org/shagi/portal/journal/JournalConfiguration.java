package org.shagi.portal.journal;

import org.shagi.portal.services.ServiceClients;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Binds what the journal's pages ask beside the common questions to the journal's address. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(
        group = ServiceClients.JOURNAL,
        types = {MonthFillings.class, MonthClosings.class})
class JournalConfiguration {}
