package org.shagi.documents;

/**
 * Why a template of the centre's own cannot be used.
 *
 * @param line line of the text, 1 or more; 0 if it is not known
 * @param detail the part of the template that is wrong, never anything of a person
 */
public record TemplateFault(String template, Why why, int line, String detail) {

    /** The kinds of fault, in the order in which they are looked for. */
    public enum Why {
        /** There is no form of this name. */
        UNKNOWN_FORM,
        /** The text is not well-formed XML, or names a document type. */
        NOT_XML,
        /** Something that a template may not do: it shows fields, repeats rows and takes in parts of other templates. */
        NOT_ALLOWED,
        /** A field that the form does not have. */
        UNKNOWN_FIELD,
        /** It cannot be drawn. */
        NOT_PRINTABLE
    }
}
