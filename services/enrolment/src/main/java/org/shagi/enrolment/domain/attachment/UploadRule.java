package org.shagi.enrolment.domain.attachment;

import java.util.Optional;
import java.util.function.Function;
import org.shagi.kit.domain.Refusal;

/**
 * One rule about putting a file in.
 *
 * @param judge answers why not, or empty
 */
public record UploadRule(String name, Function<Upload, Optional<Refusal>> judge) {}
