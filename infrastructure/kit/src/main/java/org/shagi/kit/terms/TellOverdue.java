package org.shagi.kit.terms;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.shagi.calendar.terms.Deadline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Counts now and then what is overdue in each department, and tells it if that is something else than was told last, or if the day is
 * another one. Of two instances that count at once one tells.
 */
public class TellOverdue {

    private static final Logger LOG = LoggerFactory.getLogger(TellOverdue.class);

    private static final long FIRST_AFTER_MS = 30_000;

    private final String service;
    private final WatchedTerms terms;
    private final MongoTemplate mongo;
    private final InstantSource clock;
    private final ZoneId zone;

    TellOverdue(String service, WatchedTerms terms, MongoTemplate mongo, InstantSource clock, ZoneId zone) {
        this.service = service;
        this.terms = terms;
        this.mongo = mongo;
        this.clock = clock;
        this.zone = zone;
    }

    /** Counts once. Returns of how many departments something was told. */
    @Scheduled(initialDelay = FIRST_AFTER_MS, fixedDelayString = "${shagi.terms.overdue-pause}")
    public int tell() {
        var now = clock.instant();
        var day = LocalDate.ofInstant(now, zone);
        var watched = terms.ofCentre()
                .collect(groupingBy((Deadline deadline) -> deadline.subject().departmentId()));
        var last = mongo.findAll(ToldOverdue.class).stream().collect(toMap(ToldOverdue::id, Function.identity()));
        // a department that is spoken of no more has nothing overdue
        var departments = new TreeSet<>(watched.keySet());
        departments.addAll(last.keySet());
        int told = 0;
        for (var department : departments) {
            var counted = Counted.of(service, department, day, watched.getOrDefault(department, List.of()));
            var next = ToldOverdue.after(last.get(department), counted, now);
            if (next.isPresent() && isSaved(next.get())) {
                told++;
            }
        }
        return told;
    }

    private boolean isSaved(ToldOverdue next) {
        try {
            mongo.save(next);
            return true;
        } catch (DuplicateKeyException | OptimisticLockingFailureException somebodyWasFaster) {
            LOG.debug("Another instance has told of department {}", next.id());
            return false;
        }
    }
}
