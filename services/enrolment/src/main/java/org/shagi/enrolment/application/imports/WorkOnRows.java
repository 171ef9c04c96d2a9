package org.shagi.enrolment.application.imports;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.shagi.enrolment.application.EnterRows;
import org.shagi.enrolment.application.ReadGroups;
import org.shagi.enrolment.domain.imports.ImportRow;
import org.shagi.enrolment.domain.imports.ImportState;
import org.shagi.enrolment.domain.imports.RosterImport;
import org.shagi.enrolment.domain.imports.RosterImports;
import org.shagi.enrolment.domain.imports.RowOutcome;
import org.shagi.enrolment.domain.imports.RowPapers;
import org.shagi.enrolment.domain.imports.RowState;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Works on the rows of imports in the background: one import at a time, its groups by several hands, since the store writes for
 * many as fast as for one. The rows of a group stay in one hand, so they do not overtake each other on its roster. An import that
 * a dead process left at work is begun anew at the next start.
 */
@Component
class WorkOnRows {

    private static final Logger LOG = LoggerFactory.getLogger(WorkOnRows.class);
    private static final int RECORDED_TOGETHER = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RosterImports imports;
    private final EnterRows enterRows;
    private final ReadGroups readGroups;
    private final ExecutorService queue = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("imports").daemon().factory());
    private final ExecutorService hands;

    WorkOnRows(
            RosterImports imports,
            EnterRows enterRows,
            ReadGroups readGroups,
            @Value("${shagi.enrolment.import.hands}") int hands) {
        this.imports = imports;
        this.enterRows = enterRows;
        this.readGroups = readGroups;
        this.hands = Executors.newFixedThreadPool(
                hands, Thread.ofPlatform().name("import-", 1).daemon().factory());
    }

    /** Takes up what an earlier process left. */
    @EventListener(ApplicationReadyEvent.class)
    public void resume() {
        imports.atWork().forEach(this::begin);
    }

    /** The rows are worked on as soon as those of earlier imports are done. */
    void begin(RosterImport begun) {
        queue.execute(() -> {
            try {
                work(begun);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | RuntimeException e) {
                LOG.error("The import {} stands still; it is taken up at the next start", begun.id(), e);
            }
        });
    }

    private void work(RosterImport begun) throws InterruptedException, ExecutionException {
        imports.startAnew(begun.id());
        var waiting = new ArrayList<RowOutcome>();
        var byGroup = sorted(begun, imports.rows(begun.id()), waiting);
        var answers = new ExecutorCompletionService<List<RowOutcome>>(hands);
        byGroup.forEach((group, rows) -> answers.submit(() -> entered(begun, group, rows)));
        for (int i = 0; i < byGroup.size(); i++) {
            waiting.addAll(answers.take().get());
            if (waiting.size() >= RECORDED_TOGETHER) {
                imports.record(begun.id(), List.copyOf(waiting));
                waiting.clear();
            }
        }
        if (!waiting.isEmpty()) {
            imports.record(begun.id(), waiting);
        }
        var done = begun.done();
        if (imports.replace(done) && done.state() == ImportState.FINISHED) {
            imports.forgetRows(begun.id());
        }
    }

    /** The readable rows by group; what came of the others is added to {@code failed}. */
    private Map<String, List<RowPapers>> sorted(RosterImport begun, List<ImportRow> rows, List<RowOutcome> failed) {
        var groups = new ImportedGroups(readGroups.inScopeOf(begun.by()), begun.groupId());
        var byGroup = new LinkedHashMap<String, List<RowPapers>>();
        for (var row : rows) {
            switch (RowPapers.of(row)) {
                case RowPapers.Reading.Unreadable(var messages) ->
                    failed.add(new RowOutcome(row.number(), RowState.FAILED, messages));
                case RowPapers.Reading.Readable(var papers) -> {
                    switch (groups.of(row)) {
                        case Decision.Accepted<String>(var group) ->
                            byGroup.computeIfAbsent(group, it -> new ArrayList<>())
                                    .add(papers);
                        case Decision.Refused<String>(Refusal refusal) ->
                            failed.add(new RowOutcome(row.number(), RowState.FAILED, List.of(refusal)));
                    }
                }
            }
        }
        return byGroup;
    }

    private List<RowOutcome> entered(RosterImport begun, String group, List<RowPapers> rows) {
        return begun.state() == ImportState.CHECKING
                ? enterRows.tried(rows, begun.fingerprint(), group, begun.by())
                : enterRows.entered(rows, begun.fingerprint(), group, begun.by());
    }

    @PreDestroy
    void stop() throws InterruptedException {
        queue.shutdownNow();
        hands.shutdown();
        if (!hands.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            hands.shutdownNow();
        }
    }
}
