package org.shagi.enrolment.domain.paper;

import org.shagi.enrolment.domain.act.ActKind;

/**
 * Who signs acts for the centre. The source says the head in one place and the director in another (S003 2.1(8), 2.1(9)), so it is a
 * setting of the centre.
 *
 * @param interim of an act of a quarter
 * @param last of the act of the whole stay
 */
public record ActSignatories(Post interim, Post last) {

    /** Who may sign. */
    public enum Post {
        HEAD,
        DIRECTOR
    }

    /** Who signs an act of this kind; a difference act is signed as the act it corrects. */
    public Post signs(ActKind kind) {
        return kind == ActKind.FINAL ? last : interim;
    }
}
