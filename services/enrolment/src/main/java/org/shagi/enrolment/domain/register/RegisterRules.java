package org.shagi.enrolment.domain.register;

import static org.shagi.enrolment.domain.register.RegisterField.APPLIED_ON;
import static org.shagi.enrolment.domain.register.RegisterField.BIRTH_DATE;
import static org.shagi.enrolment.domain.register.RegisterField.CONTRACT_CONCLUDED_ON;
import static org.shagi.enrolment.domain.register.RegisterField.END_REASON;
import static org.shagi.enrolment.domain.register.RegisterField.ID_DOCUMENT_ISSUED_ON;
import static org.shagi.enrolment.domain.register.RegisterField.ID_DOCUMENT_ISSUER;
import static org.shagi.enrolment.domain.register.RegisterField.ID_DOCUMENT_NUMBER;
import static org.shagi.enrolment.domain.register.RegisterField.ID_DOCUMENT_SERIES;
import static org.shagi.enrolment.domain.register.RegisterField.ID_DOCUMENT_TYPE;
import static org.shagi.enrolment.domain.register.RegisterField.PROGRAMME_ISSUED_ON;
import static org.shagi.enrolment.domain.register.RegisterField.SERVICE_END;
import static org.shagi.enrolment.domain.register.RegisterField.SERVICE_START;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shagi.enrolment.domain.child.IdDocumentType;
import org.shagi.enrolment.domain.child.Snils;
import org.shagi.kit.domain.Refusal;

/** What must hold of a record before it is signed (442-ФЗ art. 26, and the checks of the federal system). */
public final class RegisterRules {

    /** Every rule, in the order in which its remarks are shown. */
    public static final List<RegisterRule> ALL = List.of(
            new RegisterRule("the insurance number is right", RegisterRules::snilsIsRight),
            new RegisterRule(
                    "born before the application",
                    facts -> inOrder(
                            facts, BIRTH_DATE, APPLIED_ON, false, Refusal.rule("register-born-after-application"))),
            new RegisterRule(
                    "applied by the day of the programme",
                    facts -> inOrder(
                            facts,
                            APPLIED_ON,
                            PROGRAMME_ISSUED_ON,
                            true,
                            Refusal.rule("register-programme-too-early"))),
            new RegisterRule(
                    "the programme by the day of the contract",
                    facts -> inOrder(
                            facts,
                            PROGRAMME_ISSUED_ON,
                            CONTRACT_CONCLUDED_ON,
                            true,
                            Refusal.rule("register-contract-too-early"))),
            new RegisterRule(
                    "the contract by the first day",
                    facts -> inOrder(
                            facts,
                            CONTRACT_CONCLUDED_ON,
                            SERVICE_START,
                            true,
                            Refusal.rule("register-start-before-contract"))),
            new RegisterRule(
                    "the last day not before the first",
                    facts -> inOrder(
                            facts, SERVICE_START, SERVICE_END, true, Refusal.rule("register-end-before-start"))),
            new RegisterRule("nothing is told before it happens", RegisterRules::notBeforeItHappens),
            new RegisterRule("the identity document is whole or absent", RegisterRules::documentIsWhole),
            new RegisterRule(
                    "the identity document is younger than the child",
                    facts -> inOrder(
                            facts,
                            BIRTH_DATE,
                            ID_DOCUMENT_ISSUED_ON,
                            true,
                            Refusal.rule("register-document-before-birth"))),
            new RegisterRule("series and number fit the document", RegisterRules::documentHasItsForm),
            new RegisterRule("an end has its reason", RegisterRules::endHasItsReason),
            new RegisterRule("results come with counts", RegisterRules::resultsHaveCounts),
            new RegisterRule("the centre has said what it is entered under", RegisterRules::centreIsKnown),
            new RegisterRule(
                    "required columns are filled",
                    facts -> columns(
                            facts,
                            (column, value) -> !column.required() || value.isPresent(),
                            Refusal.rule("register-column-empty"))),
            new RegisterRule(
                    "values match their patterns",
                    facts -> columns(facts, RegisterRules::matches, Refusal.rule("register-column-pattern"))),
            new RegisterRule(
                    "values can be written in the profile's encoding",
                    facts -> columns(
                            facts,
                            (column, value) -> value.map(text -> facts.file()
                                            .profile()
                                            .charset()
                                            .newEncoder()
                                            .canEncode(text))
                                    .orElse(true),
                            Refusal.rule("register-not-in-encoding"))),
            new RegisterRule(
                    "no value reads as a formula",
                    facts -> columns(
                            facts,
                            (column, value) ->
                                    value.filter(RegisterRules::readsAsFormula).isEmpty(),
                            Refusal.rule("register-reads-as-formula"))));

    private static final List<RegisterField> DOCUMENT = List.of(
            ID_DOCUMENT_TYPE, ID_DOCUMENT_SERIES, ID_DOCUMENT_NUMBER, ID_DOCUMENT_ISSUED_ON, ID_DOCUMENT_ISSUER);
    private static final Map<String, Pattern> FORMS = Map.of(
            IdDocumentType.PASSPORT_RF.name(), Pattern.compile("\\d{4} \\d{6}"),
            IdDocumentType.BIRTH_CERTIFICATE.name(), Pattern.compile("[IVXLCDM]{1,3}-[А-Я]{2} \\d{6}"));
    private static final Set<RegisterField> OF_THE_CENTRE =
            Set.of(RegisterField.FEDERAL_MEASURE, RegisterField.FEDERAL_CATEGORY, RegisterField.FEDERAL_ORGANISATION);
    private static final Pattern FORMULA = Pattern.compile("[=@\\t\\r].*|[+-](?![\\d\\s().,-]*$).*", Pattern.DOTALL);

    private RegisterRules() {}

    /** Everything that is wrong with a record, in the order of the rules. */
    public static List<Refusal> remarks(RegisterFacts facts) {
        return ALL.stream().flatMap(rule -> rule.remarks(facts).stream()).toList();
    }

    private static List<Refusal> snilsIsRight(RegisterFacts facts) {
        return facts.record().value(RegisterField.SNILS).flatMap(Snils::parse).isPresent()
                ? List.of()
                : List.of(Refusal.rule("register-snils-wrong"));
    }

    private static List<Refusal> inOrder(
            RegisterFacts facts, RegisterField first, RegisterField second, boolean maybeSameDay, Refusal remark) {
        var earlier = facts.date(first);
        var later = facts.date(second);
        if (earlier.isEmpty()
                || later.isEmpty()
                || earlier.get().isBefore(later.get())
                || (maybeSameDay && earlier.get().equals(later.get()))) {
            return List.of();
        }
        return List.of(remark.with("first", earlier.get()).with("second", later.get()));
    }

    private static List<Refusal> notBeforeItHappens(RegisterFacts facts) {
        var last = facts.messageType().isEnd() ? SERVICE_END : SERVICE_START;
        return Stream.of(last, CONTRACT_CONCLUDED_ON)
                .flatMap(field -> facts.date(field).stream())
                .filter(day -> day.isAfter(facts.today()))
                .limit(1)
                .map(day -> Refusal.rule("register-day-in-future").with("date", day))
                .toList();
    }

    private static List<Refusal> documentIsWhole(RegisterFacts facts) {
        var known = DOCUMENT.stream()
                .filter(field -> facts.record().value(field).isPresent())
                .count();
        return known == 0 || known == DOCUMENT.size()
                ? List.of()
                : List.of(Refusal.rule("register-document-incomplete"));
    }

    private static List<Refusal> documentHasItsForm(RegisterFacts facts) {
        var record = facts.record();
        var form = record.value(ID_DOCUMENT_TYPE).map(FORMS::get);
        var written = record.value(ID_DOCUMENT_SERIES).orElse("")
                + ' '
                + record.value(ID_DOCUMENT_NUMBER).orElse("");
        return form.isEmpty() || form.get().matcher(written).matches()
                ? List.of()
                : List.of(Refusal.rule("register-document-form")
                        .with("type", record.value(ID_DOCUMENT_TYPE).orElse("")));
    }

    private static List<Refusal> endHasItsReason(RegisterFacts facts) {
        return facts.messageType().isEnd() && facts.record().value(END_REASON).isEmpty()
                ? List.of(Refusal.rule("register-end-reason-missing"))
                : List.of();
    }

    private static List<Refusal> resultsHaveCounts(RegisterFacts facts) {
        return facts.messageType().tellsResults()
                        && facts.record().services().stream()
                                .anyMatch(line -> !line.containsKey(RegisterField.SERVICE_DELIVERED))
                ? List.of(Refusal.rule("register-counts-missing"))
                : List.of();
    }

    private static List<Refusal> centreIsKnown(RegisterFacts facts) {
        var missing = facts.cells().stream()
                .filter(cell -> cell.column().field() != null
                        && OF_THE_CENTRE.contains(cell.column().field())
                        && cell.value().isEmpty())
                .map(cell -> cell.column().title())
                .distinct()
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? List.of()
                : List.of(Refusal.rule("register-centre-codes-missing").with("columns", missing));
    }

    private static List<Refusal> columns(
            RegisterFacts facts, BiPredicate<RegisterColumn, Optional<String>> fits, Refusal remark) {
        return facts.cells().stream()
                .filter(cell -> !fits.test(cell.column(), cell.value()))
                .map(cell -> cell.column().title())
                .distinct()
                .map(title -> remark.with("column", title))
                .toList();
    }

    private static boolean matches(RegisterColumn column, Optional<String> value) {
        var pattern = column.pattern();
        return pattern == null
                || value.map(text -> pattern.matcher(text).matches()).orElse(true);
    }

    /** A telephone number may begin with a plus. */
    private static boolean readsAsFormula(String value) {
        return FORMULA.matcher(value).matches();
    }
}
