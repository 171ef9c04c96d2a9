package org.shagi.documents;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The contract on social services with the representative (S003 2.1(2); model form of the Ministry of Labour, 10.11.2014 № 874н).
 *
 * @param contract number and day of conclusion; null for the draft that the leader makes on the day of application
 * @param term of validity; null while it is a draft
 * @param programme the individual programme, an integral part of the contract
 * @param place where the services are given
 * @param services by the programme
 */
public record ContractForm(
        Letterhead letterhead,
        @Nullable NumberedPaper contract,
        @Nullable Term term,
        NumberedPaper programme,
        Adult representative,
        Child child,
        String place,
        List<ServiceVolume> services)
        implements OfficialForm {

    public ContractForm {
        services = List.copyOf(services);
    }

    @Override
    public String template() {
        return "contract";
    }

    @Override
    public Map<String, Object> fields() {
        var fields = new Fields();
        letterhead.into(fields);
        representative.into(fields);
        child.into(fields);
        return fields.put("number", contract == null ? "________ (проект)" : contract.number())
                .day("date", contract == null ? null : contract.date())
                .put("term", term == null ? "с ____.____.20____ по ____.____.20____" : term.shown())
                .paper("programme", programme)
                .put("place", place)
                .rows("services", ServiceVolume.rows(services))
                .put("footer", "Договор о предоставлении социальных услуг")
                .map();
    }
}
