package org.shagi.portal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;

class FormTest {

    private static final FormSpec SPEC = FormSpec.of(
            "some",
            Field.date("on"),
            Field.whole("places").optional(),
            Field.of("agreed", Field.Kind.FLAG),
            Field.of("people", Field.Kind.LINES).optional(),
            Field.text("child.name"));

    @ParameterizedTest
    @CsvSource({"24.11.2026, 2026-11-24", "4.1.2026, 2026-01-04", "2026-11-24, 2026-11-24", "29.02.2028, 2028-02-29"})
    void takesADayAsPeopleTypeItAndAsBrowsersSendIt(String typed, String sent) {
        assertThat(body(Map.of("on", typed, "child.name", "Злата"))).containsEntry("on", LocalDate.parse(sent));
    }

    @ParameterizedTest
    @CsvSource({"31.02.2026", "29.02.2027", "24.13.2026", "24/11/2026", "завтра", "24.11.26"})
    void knowsNoSuchDay(String typed) {
        var form = form(Map.of("on", typed, "child.name", "Злата"));

        assertThat(form.send(body -> body)).isEmpty();
        assertThat(form.fault("on")).isEqualTo(Fault.keyed("form.no-date"));
        assertThat(form.value("on")).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({"-1", "1.5", "десять", "1234567"})
    void takesWholeNumbersOnly(String typed) {
        var form = form(Map.of("on", "24.11.2026", "child.name", "Злата", "places", typed));

        assertThat(form.send(body -> body)).isEmpty();
        assertThat(form.faults()).containsOnlyKeys("places");
    }

    @Test
    void leavesOutWhatWasLeftEmptyAndNestsWhatLiesDeeper() {
        assertThat(body(Map.of("on", "24.11.2026", "child.name", " Злата ", "places", " ", "people", "Один\n\n Два ")))
                .containsEntry("agreed", false)
                .containsEntry("people", List.of("Один", "Два"))
                .containsEntry("child", Map.of("name", "Злата"))
                .doesNotContainKey("places");
    }

    @Test
    void sendsNothingWhileSomethingIsMissing() {
        var form = form(Map.of());

        var sent = form.send(body -> {
            throw new AssertionError("sent");
        });

        assertThat(sent).isEmpty();
        assertThat(form.faults()).containsOnlyKeys("on", "child.name");
    }

    private static Map<String, Object> body(Map<String, String> typed) {
        return form(typed).send(body -> body).orElseThrow();
    }

    private static Form form(Map<String, String> typed) {
        var values = new LinkedMultiValueMap<String, String>();
        typed.forEach(values::set);
        return Form.typed(SPEC, values);
    }
}
