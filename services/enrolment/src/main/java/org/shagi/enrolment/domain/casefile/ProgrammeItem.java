package org.shagi.enrolment.domain.casefile;

import org.shagi.kit.domain.ServiceCode;

/**
 * One service of a programme.
 *
 * @param volume whole services within the term of the programme, 1 or more; fewer must not be given (S003 VI.4)
 */
public record ProgrammeItem(ServiceCode code, int volume) {}
