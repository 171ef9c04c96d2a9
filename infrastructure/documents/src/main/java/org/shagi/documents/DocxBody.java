package org.shagi.documents;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The sheets of a paper, one section each, upright or wide, and the footer under all of them. */
final class DocxBody {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private DocxBody() {}

    static String of(Document xhtml) {
        return written("document", out -> {
            out.open("body");
            var sheets = Xhtml.descendants(xhtml.getDocumentElement(), "div").stream()
                    .filter(div -> Xhtml.is(div, "sheet"))
                    .toList();
            for (var sheet : sheets) {
                boolean wide = Xhtml.is(sheet, "wide");
                new DocxBlocks(out, wide).write(sheet);
                boolean last = sheet.equals(sheets.getLast());
                out.open("p").open("pPr");
                out.empty("spacing", "before", "0", "after", "0", "line", "20", "lineRule", "exact");
                if (!last) {
                    section(out, wide);
                }
                out.close().close();
                if (last) {
                    section(out, wide);
                }
            }
            out.close();
        });
    }

    static String footerOf(Document xhtml) {
        return written("ftr", out -> {
            out.open("p").open("pPr").open("tabs");
            out.empty("tab", "val", "right", "pos", "10206").close().close();
            var footer = Xhtml.descendants(xhtml.getDocumentElement(), "div").stream()
                    .filter(div -> Xhtml.is(div, "footer"))
                    .map(Element::getTextContent)
                    .findFirst()
                    .orElse("");
            out.text(footer.strip(), DocxXml.SMALL);
            out.tab().field("PAGE").text(" / ", DocxXml.SMALL).field("NUMPAGES").close();
        });
    }

    private static void section(DocxXml out, boolean wide) throws XMLStreamException {
        out.open("sectPr");
        out.footer("rId2");
        if (wide) {
            out.empty("pgSz", "w", "16838", "h", "11906", "orient", "landscape");
        } else {
            out.empty("pgSz", "w", "11906", "h", "16838");
        }
        out.empty(
                "pgMar", "top", "1134", "right", "567", "bottom", "1134", "left", "1134", "header", "567", "footer",
                "567", "gutter", "0");
        out.close();
    }

    private static String written(String root, Part part) {
        try {
            var text = new StringWriter();
            var stream = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            stream.writeStartDocument("UTF-8", "1.0");
            stream.writeStartElement("w", root, DocxXml.W);
            stream.writeNamespace("w", DocxXml.W);
            stream.writeNamespace("r", RELATIONS);
            part.write(new DocxXml(stream));
            stream.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Part {
        void write(DocxXml out) throws XMLStreamException;
    }
}
