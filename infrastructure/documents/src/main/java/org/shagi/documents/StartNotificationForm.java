package org.shagi.documents;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The notification of the authority that services have begun, within three working days of the contract (S003 2.1(4)).
 *
 * @param notification number and date of the letter; null prints lines
 * @param order by which the child was enrolled; null if not enrolled yet
 */
public record StartNotificationForm(
        Letterhead letterhead,
        @Nullable NumberedPaper notification,
        Child child,
        NumberedPaper programme,
        NumberedPaper contract,
        Term term,
        @Nullable NumberedPaper order)
        implements OfficialForm {

    @Override
    public String template() {
        return "start-notification";
    }

    @Override
    public Map<String, Object> fields() {
        var fields = new Fields();
        letterhead.into(fields);
        child.into(fields);
        return fields.paper("letter", notification)
                .paper("programme", programme)
                .paper("contract", contract)
                .term("term", term)
                .put("start", RussianDates.digits(term.from()))
                .paper("order", order)
                .put("footer", "Уведомление о начале предоставления социальных услуг")
                .map();
    }
}
