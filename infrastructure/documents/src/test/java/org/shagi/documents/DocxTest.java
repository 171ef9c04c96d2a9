package org.shagi.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Tbl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opened by a library that knows the whole format, as an office program would. */
class DocxTest {

    private final Press press = new Press(Templates.shipped());

    static java.util.Collection<OfficialForm> forms() {
        return Specimens.BY_TEMPLATE.values();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void saysWordForWordWhatThePdfIsDrawnOf(OfficialForm form) throws Exception {
        var written = opened(form);

        var words = letters(TextUtils.getText(written.getMainDocumentPart().getJaxbElement()));
        assertThat(words).isEqualTo(letters(main(form)));
        assertThat(written.getMainDocumentPart()
                        .getStyleDefinitionsPart()
                        .getJaxbElement()
                        .getStyle())
                .isNotEmpty();
    }

    @Test
    void laysEverySheetOfTheOrderAsThePdfDoes() throws Exception {
        var body = opened(Specimens.BY_TEMPLATE.get("group-order"))
                .getMainDocumentPart()
                .getJaxbElement()
                .getBody();

        var breaks = body.getContent().stream()
                .filter(org.docx4j.wml.P.class::isInstance)
                .map(org.docx4j.wml.P.class::cast)
                .filter(paragraph ->
                        paragraph.getPPr() != null && paragraph.getPPr().getSectPr() != null)
                .map(paragraph -> paragraph.getPPr().getSectPr())
                .toList();
        assertThat(breaks).hasSize(3);
        assertThat(breaks).extracting(DocxTest::isWide).containsExactly(false, true, false);
        assertThat(isWide(body.getSectPr())).isTrue();
        assertThat(body.getContent().stream().map(org.docx4j.XmlUtils::unwrap).filter(Tbl.class::isInstance))
                .hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void isTheSameToTheByteForTheSameForm() {
        var form = Specimens.BY_TEMPLATE.get("contract");

        assertThat(press.print(form, Format.DOCX)).isEqualTo(press.print(form, Format.DOCX));
    }

    private WordprocessingMLPackage opened(OfficialForm form) throws Exception {
        return WordprocessingMLPackage.load(new ByteArrayInputStream(press.print(form, Format.DOCX)));
    }

    private static boolean isWide(SectPr section) {
        return section.getPgSz().getW().intValue() > section.getPgSz().getH().intValue();
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }

    private static String main(OfficialForm form) {
        return Xhtml.descendants(Xhtml.parse(Templates.shipped().text(form, "")).getDocumentElement(), "main")
                .getFirst()
                .getTextContent();
    }
}
