package org.shagi.enrolment.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.enrolment.domain.register.RegisterGiven.TODAY;
import static org.shagi.enrolment.domain.register.RegisterGiven.file;
import static org.shagi.enrolment.domain.register.RegisterGiven.profile;
import static org.shagi.enrolment.domain.register.RegisterGiven.record;
import static org.shagi.enrolment.domain.register.RegisterGiven.with;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.kit.domain.Refusal;

class RegisterRulesTest {

    @Test
    void findNothingInAnOrdinaryCase() {
        assertThat(remarks(MessageType.START, record())).isEmpty();
    }

    @Test
    void standInThisOrder() {
        assertThat(RegisterRules.ALL)
                .extracting(RegisterRule::name)
                .containsExactly(
                        "the insurance number is right",
                        "born before the application",
                        "applied by the day of the programme",
                        "the programme by the day of the contract",
                        "the contract by the first day",
                        "the last day not before the first",
                        "nothing is told before it happens",
                        "the identity document is whole or absent",
                        "the identity document is younger than the child",
                        "series and number fit the document",
                        "an end has its reason",
                        "results come with counts",
                        "the centre has said what it is entered under",
                        "required columns are filled",
                        "values match their patterns",
                        "values can be written in the profile's encoding",
                        "no value reads as a formula");
    }

    @ParameterizedTest
    @CsvSource({
        "SNILS, 112-233-445 96, register-snils-wrong",
        "BIRTH_DATE, 2018-12-10, register-born-after-application",
        "PROGRAMME_ISSUED_ON, 2018-12-09, register-programme-too-early",
        "CONTRACT_CONCLUDED_ON, 2018-12-11, register-contract-too-early",
        "SERVICE_START, 2018-12-12, register-start-before-contract",
        "SERVICE_END, 2019-01-08, register-end-before-start",
        "ID_DOCUMENT_SERIES, II-АБ, register-document-incomplete",
        "LAST_NAME, Smith, register-column-pattern",
        "LAST_NAME, '', register-column-empty",
        "REPRESENTATIVE_PHONE, =1+1, register-reads-as-formula",
        "REPRESENTATIVE_PHONE, +cmd|x, register-reads-as-formula"
    })
    void eachFindsItsOwn(RegisterField field, String value, String code) {
        assertThat(remarks(MessageType.START, with(record(), field, value)))
                .extracting(Refusal::code)
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource({"APPLIED_ON, 2018-12-12", "CONTRACT_CONCLUDED_ON, 2019-01-09", "SERVICE_END, 2019-01-09"})
    void theSameDayIsInOrder(RegisterField field, String value) {
        assertThat(remarks(MessageType.START, with(record(), field, value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+7 4012 00-00-00", "+7(4012)000000", "-", "8-4012-000000"})
    void aTelephoneNumberIsNoFormula(String phone) {
        assertThat(remarks(MessageType.START, with(record(), RegisterField.REPRESENTATIVE_PHONE, phone)))
                .isEmpty();
    }

    @Test
    void aDocumentHasItsFormAndItsDay() {
        var wrong = document("BIRTH_CERTIFICATE", "АБ-II", "12345", "2009-01-01");
        var right = document("BIRTH_CERTIFICATE", "II-АБ", "012345", "2010-04-01");

        assertThat(remarks(MessageType.START, wrong))
                .extracting(Refusal::code)
                .containsExactly("register-document-before-birth", "register-document-form");
        assertThat(remarks(MessageType.START, right)).isEmpty();
        assertThat(remarks(MessageType.START, document("OTHER", "x", "y", "2010-04-01")))
                .isEmpty();
    }

    @Test
    void theCentreSaysWhatItIsEnteredUnderWhereAFileAsksForIt() {
        var codes = profile().columns().getFirst();
        var asking = new RegisterColumn(
                "LMSZID", "LMSZID", RegisterField.FEDERAL_MEASURE, null, codes.kind(), Map.of(), false, null);
        var silent = record();
        var said = with(record(), RegisterField.FEDERAL_MEASURE, "a1");

        assertThat(RegisterRules.remarks(asked(asking, silent)))
                .containsExactly(Refusal.rule("register-centre-codes-missing").with("columns", "LMSZID"));
        assertThat(RegisterRules.remarks(asked(asking, said))).isEmpty();
        assertThat(said.differsFrom(silent)).isFalse();
    }

    private static RegisterFacts asked(RegisterColumn column, RegisterRecord record) {
        var small = profile();
        var columns = Stream.concat(Stream.of(column), small.columns().stream()).toList();
        var file = file(record);
        var wider = new RegisterProfile(
                small.id(),
                small.title(),
                small.schemaVersion(),
                small.messageTypes(),
                small.charset(),
                small.byteOrderMark(),
                small.separator(),
                small.datePattern(),
                small.decimalComma(),
                columns);
        return new RegisterFacts(
                record, MessageType.START, new RegisterFile(file.header(), wider, List.of(record)), TODAY);
    }

    @Test
    void nothingIsToldBeforeItHappens() {
        assertThat(remarks(MessageType.START, with(record(), RegisterField.SERVICE_START, "2019-01-21")))
                .extracting(Refusal::code)
                .containsExactly("register-day-in-future");
    }

    @Test
    void anEndNeedsItsReasonItsDayAndCounts() {
        assertThat(remarks(MessageType.END, record()))
                .extracting(Refusal::code)
                .containsExactly("register-day-in-future", "register-end-reason-missing", "register-counts-missing");
    }

    @Test
    void noRemarkRepeatsAPersonalValue() {
        var all = List.of(
                with(record(), RegisterField.LAST_NAME, "Smith"),
                with(record(), RegisterField.SNILS, "112-233-445 96"),
                with(record(), RegisterField.REPRESENTATIVE_PHONE, "=1+1"));

        assertThat(all.stream().flatMap(record -> remarks(MessageType.START, record).stream()))
                .noneMatch(remark -> remark.facts().toString().matches(".*(Smith|112|=1).*"));
    }

    private static RegisterRecord document(String type, String series, String number, String issued) {
        var typed = with(record(), RegisterField.ID_DOCUMENT_TYPE, type);
        var numbered =
                with(with(typed, RegisterField.ID_DOCUMENT_SERIES, series), RegisterField.ID_DOCUMENT_NUMBER, number);
        return with(
                with(numbered, RegisterField.ID_DOCUMENT_ISSUED_ON, issued),
                RegisterField.ID_DOCUMENT_ISSUER,
                "Отдел ЗАГС");
    }

    private static List<Refusal> remarks(MessageType type, RegisterRecord record) {
        return RegisterRules.remarks(new RegisterFacts(record, type, file(record), TODAY));
    }
}
