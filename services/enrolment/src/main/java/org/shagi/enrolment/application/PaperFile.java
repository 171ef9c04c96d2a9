package org.shagi.enrolment.application;

import org.shagi.documents.Format;

/**
 * A printed paper.
 *
 * @param name of the file: the kind of paper and the number of the case, never a person
 */
public record PaperFile(String name, Format format, byte[] content) {

    static PaperFile of(String kind, String number, Format format, byte[] content) {
        var numbered = number.isEmpty() ? kind : kind + '-' + number.replaceAll("[^0-9A-Za-z]+", "-");
        return new PaperFile(numbered + '.' + format.ending(), format, content);
    }
}
