package org.shagi.quota.application;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shagi.quota.domain.Fulfilment;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.Position;

/**
 * The figures that were asked for.
 *
 * @param id null for the centre
 * @param name null for the centre
 * @param partNames names of the departments or groups among the parts, by id; one that has no name yet is missing
 * @param position at which the figures were read; they hold every change and event up to it
 */
public record FulfilmentAnswer(
        Level level,
        @Nullable String id,
        @Nullable String name,
        Fulfilment fulfilment,
        Map<String, String> partNames,
        Position position) {}
