package org.shagi.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.documents.TemplateFault.Why;

class TemplatesTest {

    private static final String REFUSAL = "refusal";

    static java.util.Set<String> names() {
        return Templates.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void acceptsEveryTemplateThatIsShipped(String name) throws IOException {
        assertThat(Templates.check(name, shipped(name))).isEmpty();
    }

    @Test
    void printsADepartmentsOwnTemplateInsteadOfTheShippedOne() throws IOException {
        var own = shipped(REFUSAL).replace("об отказе от социального обслуживания", "об отказе (наш бланк)");
        var form = Specimens.BY_TEMPLATE.get(REFUSAL);
        var press = new Press(Templates.shipped());

        assertThat(text(press.with(Map.of(REFUSAL, own)).print(form, Format.PDF)))
                .contains("наш бланк");
        assertThat(text(press.print(form, Format.PDF))).doesNotContain("наш бланк");
    }

    @Test
    void takesAnAnnexOfItsOwnIntoTheOrder() throws IOException {
        var own = shipped("day-regime").replace("РЕЖИМ ДНЯ", "НАШ РЕЖИМ");

        assertThat(text(new Press(Templates.shipped())
                        .with(Map.of("day-regime", own))
                        .print(Specimens.BY_TEMPLATE.get("group-order"), Format.PDF)))
                .contains("НАШ РЕЖИМ");
    }

    @Test
    void usesTheGoodFilesOfAFolderAndNamesTheBadOnes(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("refusal.xhtml"), shipped(REFUSAL).replace("ЗАЯВЛЕНИЕ", "НАШЕ ЗАЯВЛЕНИЕ"));
        Files.writeString(folder.resolve("contract.xhtml"), "<html><p></html>");

        var found = Templates.in(folder);

        assertThat(found.faults()).extracting(TemplateFault::template).containsExactly("contract");
        var press = new Press(found.templates());
        assertThat(text(press.print(Specimens.BY_TEMPLATE.get(REFUSAL), Format.PDF)))
                .contains("НАШЕ ЗАЯВЛЕНИЕ");
        assertThat(text(press.print(Specimens.BY_TEMPLATE.get("contract"), Format.PDF)))
                .contains("ДОГОВОР");
    }

    @Test
    void saysWhatIsWrongAndWhere() throws IOException {
        assertThat(Templates.check("nothing", "<html/>"))
                .map(TemplateFault::why)
                .contains(Why.UNKNOWN_FORM);
        assertThat(Templates.check(REFUSAL, "<html>\n<p>\n</html>"))
                .contains(new TemplateFault(REFUSAL, Why.NOT_XML, 3, ""));
        assertThat(Templates.check(REFUSAL, shipped(REFUSAL).replace("${reason}", "${resaon}")))
                .contains(new TemplateFault(REFUSAL, Why.UNKNOWN_FIELD, 0, "resaon"));
        assertThat(Templates.check(REFUSAL, shipped(REFUSAL).replace("layout :: own", "layout :: nothing")))
                .map(TemplateFault::why)
                .contains(Why.NOT_PRINTABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:text=\"${@java.lang.Runtime@getRuntime()}\"/>",
                "<p th:text=\"${reason.class}\"/>",
                "<p th:text=\"${reason.toString()}\"/>",
                "<p th:text=\"${#ctx}\"/>",
                "<p th:text=\"__${reason}__\"/>",
                "<p th:text=\"|__${reason}__|\"/>",
                "<p th:utext=\"${reason}\"/>",
                "<p th:attr=\"style=${reason}\"/>",
                "<p data-th-text=\"${@java.lang.System@exit(1)}\"/>",
                "<p th:each=\"x : ${#execInfo}\"/>",
                "<p th:replace=\"~{/etc/passwd}\"/>",
                "<p th:replace=\"~{layout :: own(${T(java.lang.System)})}\"/>",
                "<p>[[${@java.lang.System@exit(1)}]]</p>",
                "<p>[(${reason})]</p>",
                "<p th:each=\"a : ${reason}\"><b th:each=\"b : ${reason}\"/></p>"
            })
    void refusesATemplateThatWouldDoMoreThanShowFields(String intruder) throws IOException {
        assertThat(Templates.check(REFUSAL, shipped(REFUSAL).replace("<h1>", intruder + "<h1>")))
                .map(TemplateFault::why)
                .contains(Why.NOT_ALLOWED);
    }

    @Test
    void refusesATemplateThatTakesInItself() throws IOException {
        var endless = "<p th:replace=\"~{refusal :: main}\"/>";

        assertThat(Templates.check(REFUSAL, shipped(REFUSAL).replace("<h1>", endless + "<h1>")))
                .map(TemplateFault::why)
                .contains(Why.NOT_PRINTABLE);
    }

    @Test
    void readsNothingThatATemplateNames() throws IOException {
        var entity = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";

        assertThat(Templates.check(REFUSAL, shipped(REFUSAL).replace("?>", "?>" + entity)))
                .map(TemplateFault::why)
                .contains(Why.NOT_XML);
    }

    private static String shipped(String name) throws IOException {
        try (var stream = TemplatesTest.class.getResourceAsStream("/documents/" + name + ".xhtml")) {
            return new String(java.util.Objects.requireNonNull(stream).readAllBytes(), UTF_8);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
