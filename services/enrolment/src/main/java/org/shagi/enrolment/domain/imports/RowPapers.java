package org.shagi.enrolment.domain.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.casefile.CasePapers;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.casefile.Certificate;
import org.shagi.enrolment.domain.casefile.ChildData;
import org.shagi.enrolment.domain.casefile.Contract;
import org.shagi.enrolment.domain.casefile.Programme;
import org.shagi.enrolment.domain.casefile.ProgrammeItem;
import org.shagi.enrolment.domain.casefile.Representative;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.child.IdDocument;
import org.shagi.enrolment.domain.child.IdDocumentType;
import org.shagi.enrolment.domain.child.Sex;
import org.shagi.enrolment.domain.child.Snils;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.ServiceCode;

/**
 * The papers that a row stands for, from the application to the order.
 *
 * @param row number in the workbook
 */
public record RowPapers(
        int row,
        LocalDate appliedOn,
        ChildData child,
        Representative representative,
        Programme programme,
        Certificate certificate,
        Contract contract,
        Order order) {

    /** What a row says, or everything that is wrong with it. */
    public sealed interface Reading {
        record Readable(RowPapers papers) implements Reading {}

        record Unreadable(List<Refusal> messages) implements Reading {}
    }

    /** Reads a row. */
    public static Reading of(ImportRow row) {
        var cells = new RowReader(row);
        var messages = new ArrayList<>(cells.messages());
        var snils = Snils.parse(cells.text(ImportColumn.SNILS));
        if (snils.isEmpty() && !cells.text(ImportColumn.SNILS).isEmpty()) {
            messages.add(Refusal.rule("snils-wrong"));
        }
        var items = items(cells);
        if (items.isEmpty()) {
            messages.add(Refusal.rule("import-no-services"));
        }
        var shown = shown(cells);
        if (shown instanceof Decision.Refused<Optional<IdDocument>>(Refusal refusal)) {
            messages.add(refusal);
        }
        if (!messages.isEmpty()) {
            return new Reading.Unreadable(List.copyOf(messages));
        }
        var documents = shown instanceof Decision.Accepted<Optional<IdDocument>>(var document)
                ? document
                : Optional.<IdDocument>empty();
        return switch (papers(row.number(), cells, snils.orElseThrow(), items, documents.orElse(null))) {
            case Decision.Accepted<RowPapers>(var papers) -> new Reading.Readable(papers);
            case Decision.Refused<RowPapers>(var refusal) -> new Reading.Unreadable(List.of(refusal));
        };
    }

    /** Whether a case is just what this row opens and nobody has added to it. */
    public boolean opened(ServiceCase file) {
        return file.state() == CaseState.CONTRACT_SIGNED
                && file.number() == null
                && file.passed().isEmpty()
                && file.appliedOn().equals(appliedOn)
                && file.child().equals(child)
                && file.representative().equals(representative)
                && file.papers().equals(new CasePapers(programme, certificate, contract, null));
    }

    /** Nothing about the child: it must not get into a log. */
    @Override
    public String toString() {
        return "RowPapers[" + row + "]";
    }

    private static Decision<RowPapers> papers(
            int row, RowReader cells, Snils snils, List<ProgrammeItem> items, @Nullable IdDocument shown) {
        var patronymic = cells.text(ImportColumn.PATRONYMIC);
        var child = new ChildData(
                cells.text(ImportColumn.LAST_NAME),
                cells.text(ImportColumn.FIRST_NAME),
                patronymic.isEmpty() ? null : patronymic,
                cells.date(ImportColumn.BIRTH_DATE),
                Sex.valueOf(cells.meaning(ImportColumn.SEX).orElseThrow()),
                snils,
                cells.text(ImportColumn.ADDRESS),
                shown);
        var adult = new Representative(
                cells.text(ImportColumn.ADULT_NAME),
                cells.text(ImportColumn.ADULT_PHONE),
                cells.text(ImportColumn.ADULT_RELATION));
        return programme(cells, items)
                .then(programme -> certificate(cells)
                        .then(certificate -> contract(cells)
                                .map(contract -> new RowPapers(
                                        row,
                                        cells.date(ImportColumn.APPLIED_ON),
                                        child,
                                        adult,
                                        programme,
                                        certificate,
                                        contract,
                                        new Order(
                                                cells.text(ImportColumn.ORDER_NUMBER),
                                                cells.date(ImportColumn.ORDER_DATE))))));
    }

    private static List<ProgrammeItem> items(RowReader cells) {
        return IntStream.rangeClosed(1, 9)
                .boxed()
                .flatMap(digit -> cells.count(ImportColumn.valueOf("VOLUME_" + digit)).stream()
                        .map(volume -> new ProgrammeItem(new ServiceCode("5." + digit), volume)))
                .toList();
    }

    private static Decision<Optional<IdDocument>> shown(RowReader cells) {
        var texts = Stream.of(
                        ImportColumn.DOCUMENT_TYPE,
                        ImportColumn.DOCUMENT_SERIES,
                        ImportColumn.DOCUMENT_NUMBER,
                        ImportColumn.DOCUMENT_ISSUED_ON,
                        ImportColumn.DOCUMENT_ISSUER)
                .map(cells::text)
                .toList();
        return texts.stream().allMatch(String::isEmpty)
                ? Decision.accepted(Optional.empty())
                : IdDocument.shown(
                                cells.meaning(ImportColumn.DOCUMENT_TYPE)
                                        .map(IdDocumentType::valueOf)
                                        .orElse(null),
                                texts.get(1),
                                texts.get(2),
                                cells.dateIfAny(ImportColumn.DOCUMENT_ISSUED_ON).orElse(null),
                                texts.get(4))
                        .map(Optional::of);
    }

    /** A list does not say when the programme was presented: with the application, or as soon as it was issued. */
    private static Decision<Programme> programme(RowReader cells, List<ProgrammeItem> items) {
        var applied = cells.date(ImportColumn.APPLIED_ON);
        var issued = cells.date(ImportColumn.PROGRAMME_ISSUED_ON);
        return Programme.presented(
                cells.text(ImportColumn.PROGRAMME_NUMBER),
                issued,
                cells.text(ImportColumn.PROGRAMME_ISSUER),
                cells.date(ImportColumn.PROGRAMME_VALID_TO),
                items,
                applied.isBefore(issued) ? issued : applied);
    }

    private static Decision<Certificate> certificate(RowReader cells) {
        return Certificate.presented(
                cells.date(ImportColumn.CERTIFICATE_ISSUED_ON),
                cells.date(ImportColumn.CERTIFICATE_VALID_TO),
                cells.text(ImportColumn.CERTIFICATE_ISSUER),
                Boolean.parseBoolean(cells.meaning(ImportColumn.CERTIFICATE_FIT).orElseThrow()));
    }

    private static Decision<Contract> contract(RowReader cells) {
        return Period.between(cells.date(ImportColumn.CONTRACT_FROM), cells.date(ImportColumn.CONTRACT_TO))
                .map(term -> new Contract(
                        cells.text(ImportColumn.CONTRACT_NUMBER),
                        cells.date(ImportColumn.CONTRACT_CONCLUDED_ON),
                        term));
    }
}
