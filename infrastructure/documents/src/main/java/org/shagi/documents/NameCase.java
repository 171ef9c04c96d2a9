package org.shagi.documents;

/** The cases in which names stand in official papers. */
public enum NameCase {
    NOMINATIVE,
    GENITIVE,
    DATIVE,
    ACCUSATIVE,
    INSTRUMENTAL
}
