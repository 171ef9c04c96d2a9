package org.shagi.documents;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shagi.test.PaperPictures;

/** Every form looks as it did when somebody last looked at it. */
class FormPicturesTest {

    static Stream<Map.Entry<String, OfficialForm>> forms() {
        var forms = new TreeMap<String, OfficialForm>();
        Specimens.BY_TEMPLATE.values().forEach(form -> forms.put(form.template(), form));
        forms.put("acceptance-act-difference", Specimens.act(AcceptanceActForm.Kind.DIFFERENCE, -2));
        forms.put("group-journal-2019-01", SampleJournal.january());
        forms.put("diagnostic-card-of-fifteen", DiagnosticsSpecimens.card(15));
        return forms.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void looksAsApproved(Map.Entry<String, OfficialForm> form) throws IOException {
        var pdf = new Press(Templates.shipped()).print(form.getValue(), Format.PDF);

        PaperPictures.assertLooksAsApproved(form.getKey(), pdf);
    }
}
