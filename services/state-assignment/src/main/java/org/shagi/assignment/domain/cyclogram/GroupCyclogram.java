package org.shagi.assignment.domain.cyclogram;

import java.util.OptionalLong;
import org.shagi.assignment.domain.SeenVersion;
import org.shagi.kit.domain.Decision;

/**
 * The cyclogram a group works by. Until somebody writes one for the group it is the sample of the standard, in version 0.
 * Whoever changes it must have seen the version that he changes. Service plans drawn before keep what they say until they
 * are drawn anew.
 *
 * @param version grows by one with every change; 0 is the sample
 */
public record GroupCyclogram(String groupId, Cyclogram cyclogram, long version) {

    /** The sample, which every group begins with. */
    public static GroupCyclogram sample(String groupId, Cyclogram sample) {
        return new GroupCyclogram(groupId, sample, 0);
    }

    /**
     * This cyclogram with other cells; itself if they are the same.
     *
     * @param seen version that the change was made from; empty if nobody said
     */
    public Decision<GroupCyclogram> revised(Cyclogram other, OptionalLong seen) {
        return cyclogram.equals(other)
                ? Decision.accepted(this)
                : SeenVersion.allows(seen, version, new GroupCyclogram(groupId, other, version + 1));
    }

    public boolean isSample() {
        return version == 0;
    }
}
