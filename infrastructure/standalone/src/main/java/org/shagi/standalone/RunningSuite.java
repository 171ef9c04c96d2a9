package org.shagi.standalone;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.embedded.broker.EmbeddedBroker;
import org.shagi.embedded.store.EmbeddedStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The suite from its start to its end. Store, broker and services start side by side: a service that needs the broker before
 * it is there waits for it inside its own start. The end has an order: the door first, then the services together, then the
 * broker, then the store.
 */
final class RunningSuite implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunningSuite.class);

    private final DataFolder data;
    private final ServiceArguments arguments;
    private final Consumer<String> ready;
    private final Map<Service, ConfigurableApplicationContext> contexts = new ConcurrentHashMap<>();
    private volatile @Nullable EmbeddedStore store;
    private volatile @Nullable EmbeddedBroker broker;
    private boolean closed;

    /** @param ready is told of each service that has become ready, from several threads */
    RunningSuite(DataFolder data, ServiceArguments arguments, Consumer<String> ready) {
        this.data = data;
        this.arguments = arguments;
        this.ready = ready;
    }

    /**
     * Starts everything and returns when every service is ready.
     *
     * @throws CompletionException naming the part that did not start; what has started then still waits to be closed
     */
    void start() {
        CompletableFuture<?> storing =
                starting("store", () -> store = EmbeddedStore.open(data.store(), arguments.storePort()));
        CompletableFuture<?> carrying = starting(
                "broker", () -> broker = EmbeddedBroker.start(data.broker(), arguments.brokerPort(), Suite.topics()));
        Stream<CompletableFuture<?>> services = Suite.ALL.stream()
                .map(service -> storing.thenCompose(there -> starting(service.name(), () -> startOne(service))));
        awaitAllOrFirstFault(
                Stream.concat(Stream.of(storing, carrying), services).toArray(CompletableFuture<?>[]::new));
    }

    private static CompletableFuture<?> starting(String name, Runnable start) {
        Executor thread = task -> Thread.ofPlatform().name("start-" + name).start(task);
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        start.run();
                    } catch (RuntimeException e) {
                        throw new CompletionException(name, e);
                    }
                },
                thread);
    }

    private void startOne(Service service) {
        SpringApplication application = new SpringApplication(service.application());
        application.setRegisterShutdownHook(false);
        application.setLogStartupInfo(false);
        application.setBannerMode(Banner.Mode.OFF);
        contexts.put(service, application.run(arguments.of(service)));
        ready.accept(service.name());
    }

    private static void awaitAllOrFirstFault(CompletableFuture<?>... starting) {
        CompletableFuture<Boolean> outcome = new CompletableFuture<>();
        for (CompletableFuture<?> one : starting) {
            one.whenComplete((nothing, fault) -> {
                if (fault != null) {
                    outcome.completeExceptionally(fault);
                }
            });
        }
        CompletableFuture.allOf(starting).thenRun(() -> outcome.complete(true));
        outcome.join();
    }

    /** Ends everything that has started; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        stop(Suite.PORTAL);
        CompletableFuture<?>[] stopping = contexts.keySet().stream()
                .map(service -> CompletableFuture.runAsync(
                        () -> stop(service),
                        task -> Thread.ofPlatform()
                                .name("stop-" + service.name())
                                .start(task)))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(stopping).join();
        quietly("broker", broker);
        quietly("store", store);
    }

    private void stop(Service service) {
        quietly(service.name(), contexts.remove(service));
    }

    /** The end goes on whatever one part says: the store at the end is what must be closed well. */
    private static void quietly(String name, @Nullable AutoCloseable part) {
        if (part == null) {
            return;
        }
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn("{} did not stop well", name, e);
        }
    }
}
