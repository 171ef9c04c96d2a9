package org.shagi.enrolment.domain.parents;

/** Kinds of urgent services (442-ФЗ art. 21). */
public enum UrgentKind {
    /** Free hot meals or sets of food. */
    FOOD,
    /** Clothes, shoes and other things of first need. */
    CLOTHING,
    /** Help with temporary lodging. */
    LODGING,
    /** Legal help to defend rights and interests. */
    LEGAL_HELP,
    /** Emergency psychological help with the help of psychologists and clergy. */
    PSYCHOLOGICAL_HELP,
    OTHER
}
