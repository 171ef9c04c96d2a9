package org.shagi.enrolment.domain.register;

/**
 * What the centre is entered under in the federal system of social security: data of the centre, which nobody else can know. Each may
 * be empty; files that need it are then not signed.
 *
 * @param measure id of its local measure (LMSZID)
 * @param category id of the category of recipients within the measure (categoryID)
 * @param organisation code of the organisation that grants it (ONMSZCode)
 */
public record FederalCodes(String measure, String category, String organisation) {

    /** A centre that has said nothing. */
    public static final FederalCodes NONE = new FederalCodes("", "", "");
}
