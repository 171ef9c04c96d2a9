package org.shagi.documents;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The words of WordprocessingML that papers need. */
final class DocxXml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final Look PLAIN = new Look(false, false);
    static final Look SMALL = new Look(false, true);

    private final XMLStreamWriter out;

    DocxXml(XMLStreamWriter out) {
        this.out = out;
    }

    /** How a run of letters looks. */
    record Look(boolean bold, boolean small) {

        Look inBold() {
            return new Look(true, small);
        }
    }

    DocxXml open(String name) throws XMLStreamException {
        out.writeStartElement("w", name, W);
        return this;
    }

    DocxXml close() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    /** An element without content; its attributes by name and value. */
    DocxXml empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement("w", name, W);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute("w", W, attributes[i], attributes[i + 1]);
        }
        return this;
    }

    DocxXml text(String text, Look look) throws XMLStreamException {
        run(look);
        out.writeStartElement("w", "t", W);
        out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
        out.writeCharacters(text);
        return close().close();
    }

    DocxXml lineBreak() throws XMLStreamException {
        return open("r").empty("br").close();
    }

    DocxXml tab() throws XMLStreamException {
        return open("r").empty("tab").close();
    }

    /** A number that the office program reckons, such as {@code PAGE}. */
    DocxXml field(String name) throws XMLStreamException {
        out.writeStartElement("w", "fldSimple", W);
        out.writeAttribute("w", W, "instr", name);
        return text("1", SMALL).close();
    }

    DocxXml footer(String relation) throws XMLStreamException {
        out.writeEmptyElement("w", "footerReference", W);
        out.writeAttribute("w", W, "type", "default");
        out.writeAttribute("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id", relation);
        return this;
    }

    private void run(Look look) throws XMLStreamException {
        open("r");
        if (look.bold() || look.small()) {
            open("rPr");
            if (look.bold()) {
                empty("b");
            }
            if (look.small()) {
                empty("sz", "val", "18");
            }
            close();
        }
    }
}
