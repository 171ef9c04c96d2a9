package org.shagi.enrolment.persistence;

import java.util.Optional;
import org.apache.tika.Tika;
import org.shagi.enrolment.domain.attachment.FileType;
import org.shagi.enrolment.domain.attachment.FileTypes;
import org.springframework.stereotype.Component;

/** Types of files by the bytes they begin with, as Apache Tika knows them. */
@Component
class TikaFileTypes implements FileTypes {

    private final Tika tika = new Tika();

    @Override
    public Optional<FileType> of(byte[] content) {
        return FileType.ofMediaType(tika.detect(content));
    }
}
