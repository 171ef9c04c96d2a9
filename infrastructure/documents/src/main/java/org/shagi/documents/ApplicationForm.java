package org.shagi.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The representative's application for social services (S003 2.1(1), App.6(2); form of the Ministry of Labour, 28.03.2014 № 159н).
 *
 * @param services asked for, by the programme; empty leaves a line
 */
public record ApplicationForm(
        Letterhead letterhead, LocalDate appliedOn, Adult representative, Child child, List<ServiceVolume> services)
        implements OfficialForm {

    public ApplicationForm {
        services = List.copyOf(services);
    }

    @Override
    public String template() {
        return "application";
    }

    @Override
    public Map<String, Object> fields() {
        var fields = new Fields();
        letterhead.into(fields);
        representative.into(fields);
        child.into(fields);
        return fields.day("date", appliedOn)
                .rows("services", ServiceVolume.rows(services))
                .put("noServices", services.isEmpty())
                .put("footer", "Заявление о предоставлении социальных услуг")
                .map();
    }
}
