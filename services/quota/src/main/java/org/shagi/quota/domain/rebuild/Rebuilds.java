package org.shagi.quota.domain.rebuild;

import java.time.Instant;
import java.util.Optional;

/** The one rebuild there is at a time, for all instances of the service. */
public interface Rebuilds {

    /** The last one; empty if there never was any. */
    Optional<Rebuild> last();

    /** Begins one in the place of the last; false, and nothing done, if that is still under way. */
    boolean begin(Rebuild begun, Instant now);

    /** Says to whichever instance is at it what shall become of it; the next one that begins does not hear it. */
    void wish(Rebuild.State end);

    /** What shall become of the one under way; empty while nobody has said so. */
    Optional<Rebuild.State> wish();

    /** Notes how it stands. */
    void note(Rebuild rebuild);
}
