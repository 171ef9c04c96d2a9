package org.shagi.portal.services;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/** Does something on a thread of its own in the name of the person whose page is being made: with their session and language. */
@Component
class ForViewer {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    <T> CompletableFuture<T> supply(Supplier<T> task) {
        var request = RequestContextHolder.getRequestAttributes();
        var security = SecurityContextHolder.getContext();
        var language = LocaleContextHolder.getLocaleContext();
        return CompletableFuture.supplyAsync(
                () -> {
                    RequestContextHolder.setRequestAttributes(request);
                    SecurityContextHolder.setContext(security);
                    LocaleContextHolder.setLocaleContext(language);
                    return task.get();
                },
                threads);
    }

    @PreDestroy
    void stop() {
        threads.close();
    }
}
