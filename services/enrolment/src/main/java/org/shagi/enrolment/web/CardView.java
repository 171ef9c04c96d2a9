package org.shagi.enrolment.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.application.ReadCard;
import org.shagi.enrolment.domain.checklist.CaseFileForm;
import org.shagi.enrolment.domain.checklist.ItemState;
import org.shagi.enrolment.domain.delivered.ChildMonth;
import org.shagi.enrolment.domain.delivered.ServiceAccount;
import org.shagi.kit.domain.ServiceCode;

/** The sections of the child's card, what of the file they are written from, and the account of services, its item 9. */
record CardView(String caseId, List<SectionView> sections, ServicesView services) {

    static CardView of(CaseFileForm form, ReadCard.ChildCard card, Locale locale) {
        var list = card.papers();
        return new CardView(
                list.caseId(),
                form.card().stream()
                        .map(section -> new SectionView(
                                section.number(),
                                section.title().in(locale),
                                section.items(),
                                section.items().stream()
                                        .flatMap(item -> list.line(item).stream())
                                        .filter(line ->
                                                line.required() && line.state().compareTo(ItemState.PRESENT) < 0)
                                        .map(line -> line.id())
                                        .toList()))
                        .toList(),
                ServicesView.of(card.services()));
    }

    /** @param missing ids of required papers without which the section cannot be written */
    record SectionView(int number, String title, List<String> items, List<String> missing) {}

    /**
     * @param planned by code, of the programme
     * @param months the closed ones, in order
     * @param outstanding by code, what the programme still wants
     */
    record ServicesView(
            List<String> codes,
            Map<String, Integer> planned,
            List<MonthView> months,
            MonthView total,
            Map<String, Integer> outstanding) {

        static ServicesView of(ServiceAccount account) {
            return new ServicesView(
                    account.codes().stream().map(ServiceCode::value).toList(),
                    byCode(account, code -> account.planned().getOrDefault(code, 0)),
                    account.months().entrySet().stream()
                            .map(month -> MonthView.of(account, month.getKey(), month.getValue()))
                            .toList(),
                    MonthView.of(account, null, account.total()),
                    byCode(account, account::outstanding));
        }

        private static Map<String, Integer> byCode(ServiceAccount account, ToIntFunction<ServiceCode> number) {
            var counts = new TreeMap<String, Integer>();
            account.codes().forEach(code -> counts.put(code.value(), number.applyAsInt(code)));
            return counts;
        }

        /** @param month null for all of them */
        record MonthView(
                @Nullable YearMonth month, int daysPresent, int daysAbsent, Map<String, Integer> counts, int served) {

            static MonthView of(ServiceAccount account, @Nullable YearMonth month, ChildMonth given) {
                return new MonthView(
                        month, given.daysPresent(), given.daysAbsent(), byCode(account, given::of), given.served());
            }
        }
    }
}
