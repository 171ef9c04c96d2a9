package org.shagi.enrolment.application.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.shagi.enrolment.domain.register.RegisterFile;

/** A batch as XML: its header, then the records with their services; dates ISO, empty values left out. */
final class RegisterXml {

    private RegisterXml() {}

    static void write(RegisterFile file, OutputStream to) throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to, UTF_8.name());
            xml.writeStartDocument(UTF_8.name(), "1.0");
            xml.writeStartElement("batch");
            xml.writeStartElement("header");
            for (var entry : RegisterHeaderFields.of(file).entrySet()) {
                element(xml, entry.getKey(), entry.getValue().toString());
            }
            xml.writeEndElement();
            xml.writeStartElement("records");
            for (var record : file.records()) {
                xml.writeStartElement("record");
                cells(xml, file.cellsOf(record));
                var services = file.servicesOf(record);
                if (!services.isEmpty()) {
                    xml.writeStartElement("services");
                    for (var service : services) {
                        xml.writeStartElement("service");
                        cells(xml, service);
                        xml.writeEndElement();
                    }
                    xml.writeEndElement();
                }
                xml.writeEndElement();
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void cells(XMLStreamWriter xml, List<RegisterFile.Cell> cells) throws XMLStreamException {
        for (var cell : cells) {
            if (cell.value().isPresent()) {
                element(xml, cell.column().name(), cell.value().get());
            }
        }
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
