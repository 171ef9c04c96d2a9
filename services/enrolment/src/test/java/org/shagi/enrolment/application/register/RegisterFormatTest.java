package org.shagi.enrolment.application.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.enrolment.domain.register.RegisterGiven.file;
import static org.shagi.enrolment.domain.register.RegisterGiven.record;
import static org.shagi.enrolment.domain.register.RegisterGiven.with;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shagi.enrolment.domain.register.RegisterField;
import tools.jackson.databind.json.JsonMapper;

class RegisterFormatTest {

    @Test
    void csvHasARowForEachServiceInTheProfilesForm() {
        var text = new String(RegisterFormat.CSV.write(file(record())), UTF_8);

        assertThat(text)
                .isEqualTo("\uFEFFlastName;birthDate;Пол;phone;Стоимость;code;planned\r\n"
                        + "Тестовкин;14.03.2010;М;+7 4012 00-00-00;0,00;5.3;36\r\n"
                        + "Тестовкин;14.03.2010;М;+7 4012 00-00-00;0,00;5.5;123\r\n");
    }

    @Test
    void csvQuotesWhatHoldsASeparator() {
        var sly = with(record(), RegisterField.LAST_NAME, "Тест;\"ов\"");

        assertThat(new String(RegisterFormat.CSV.write(file(sly)), UTF_8)).contains("\"Тест;\"\"ов\"\"\";");
    }

    @Test
    void aWorkbookHoldsTextAndCountsAndNeverAFormula() throws IOException {
        var sly = with(record(), RegisterField.LAST_NAME, "=HYPERLINK(\"x\")");

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(RegisterFormat.XLSX.write(file(sly))))) {
            var rows = book.getFirstSheet().read();

            assertThat(rows).hasSize(3);
            assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(1).getCell(0).getText()).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(rows.get(1).getCell(1).getText()).isEqualTo("14.03.2010");
            assertThat(rows.get(1).getCell(6).getType()).isEqualTo(CellType.NUMBER);
        }
    }

    @Test
    void xmlAndJsonNestTheServicesAndHaveIsoDates() throws Exception {
        var xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(RegisterFormat.XML.write(file(record()))));
        var json = JsonMapper.builder().build().readTree(RegisterFormat.JSON.write(file(record())));

        assertThat(xml.getElementsByTagName("service").getLength()).isEqualTo(2);
        assertThat(xml.getElementsByTagName("birthDate").item(0).getTextContent())
                .isEqualTo("2010-03-14");
        assertThat(xml.getElementsByTagName("recordCount").item(0).getTextContent())
                .isEqualTo("1");
        assertThat(json.at("/records/0/services/1/planned").asInt()).isEqualTo(123);
        assertThat(json.at("/records/0/sex").asString()).isEqualTo("М");
        assertThat(json.at("/header/sha256").asString()).hasSize(64);
        assertThat(json.at("/header/createdAt").asString()).isEqualTo("2019-01-20T11:00+02:00");
    }

    @ParameterizedTest
    @EnumSource(RegisterFormat.class)
    void theSameBatchGivesTheSameFile(RegisterFormat format) {
        assertThat(format.write(file(record()))).isEqualTo(format.write(file(record())));
    }
}
