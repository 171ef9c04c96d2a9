package org.shagi.documents;

import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Headings, paragraphs and the letters in them; tables are written by {@link DocxTable}. */
final class DocxBlocks {

    private static final Set<String> BLOCKS = Set.of("p", "h1", "h2", "table", "div");
    /** Twentieths of a point in a millimetre, which is what widths and indents are given in. */
    static final double TWIPS = 56.7;

    private final DocxXml out;
    private final boolean wide;

    DocxBlocks(DocxXml out, boolean wide) {
        this.out = out;
        this.wide = wide;
    }

    void write(Element parent) throws XMLStreamException {
        for (var child : Xhtml.elements(parent)) {
            switch (child.getTagName()) {
                case "p" -> paragraph(child, styleOf(child), DocxXml.PLAIN);
                case "h1" -> paragraph(child, "Heading1", DocxXml.PLAIN.inBold());
                case "h2" -> paragraph(child, "Heading2", DocxXml.PLAIN.inBold());
                case "table" -> new DocxTable(out, this).write(child);
                default -> write(child);
            }
        }
    }

    /** What stands in a cell: blocks, or letters that are one paragraph. */
    void cell(Element cell, String style, DocxXml.Look look) throws XMLStreamException {
        if (Xhtml.elements(cell).stream().anyMatch(child -> BLOCKS.contains(child.getTagName()))) {
            write(cell);
        } else {
            paragraph(cell, style, look);
        }
    }

    private void paragraph(Element element, String style, DocxXml.Look look) throws XMLStreamException {
        out.open("p").open("pPr").empty("pStyle", "val", style).close();
        new Letters().write(element, look);
        out.close();
    }

    private String styleOf(Element paragraph) {
        return List.of("center", "fill", "right", "to", "small", "item", "first").stream()
                .filter(style -> Xhtml.is(paragraph, style))
                .findFirst()
                .map(style -> Character.toUpperCase(style.charAt(0)) + style.substring(1))
                .orElse(wide ? "First" : "Normal");
    }

    /** Letters with white space as a browser sees it: one blank for many, none at the beginning of a line. */
    private final class Letters {

        private boolean atStart = true;

        void write(Node parent, DocxXml.Look look) throws XMLStreamException {
            for (var child : Xhtml.children(parent)) {
                if (child instanceof Text text) {
                    letters(text.getData(), look);
                } else if (child instanceof Element element) {
                    inner(element, look);
                }
            }
        }

        private void inner(Element element, DocxXml.Look look) throws XMLStreamException {
            if (element.getTagName().equals("br")) {
                out.lineBreak();
                atStart = true;
            } else {
                write(element, element.getTagName().equals("b") ? look.inBold() : look);
            }
        }

        private void letters(String data, DocxXml.Look look) throws XMLStreamException {
            var text = data.replaceAll("[ \\t\\r\\n]+", " ");
            text = atStart ? text.stripLeading() : text;
            if (!text.isEmpty()) {
                out.text(text, look);
                atStart = text.endsWith(" ");
            }
        }
    }
}
