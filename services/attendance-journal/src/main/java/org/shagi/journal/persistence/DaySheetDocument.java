package org.shagi.journal.persistence;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.Correction;
import org.shagi.journal.domain.DaySheet;
import org.shagi.journal.domain.DayTheme;
import org.shagi.journal.domain.Entry;
import org.shagi.journal.domain.GroupSession;
import org.shagi.journal.domain.JournalPage;
import org.shagi.journal.domain.PageState;
import org.shagi.journal.domain.RecordedSheet;
import org.shagi.journal.domain.Waiver;
import org.shagi.journal.messaging.DaySheetNews;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.outbox.CarriesOutbox;
import org.shagi.kit.outbox.OutboxEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A day sheet with the news of its versions that are not on the bus yet. The history of replaced values stands in the same
 * document, and is only ever added to.
 *
 * @param id {@code groupId|date}
 * @param date ISO text: the driver would keep a date as an instant of the machine's own zone
 * @param themes {@code null} in sheets stored before they were kept
 * @param outbox {@code null} where it was not read
 */
@Document(DaySheetDocument.COLLECTION)
record DaySheetDocument(
        @Id String id,
        String groupId,
        String departmentId,
        String date,
        long version,
        List<Page> pages,
        List<EntryDocument> entries,
        List<Session> sessions,
        @Nullable List<Theme> themes,
        List<Waiver> waivers,
        List<Correction> corrections,
        int replacements,
        List<OutboxEvent> outbox)
        implements CarriesOutbox {

    static final String COLLECTION = "day-sheets";

    /** Beside the rest: the attempt to close the month that has sealed the sheet. Missing while the month is open. */
    static final String SEAL = "seal";

    static String idOf(String groupId, LocalDate date) {
        return groupId + '|' + date;
    }

    static DaySheetDocument of(RecordedSheet recorded) {
        var sheet = recorded.sheet();
        return new DaySheetDocument(
                idOf(sheet.groupId(), sheet.date()),
                sheet.groupId(),
                recorded.departmentId(),
                sheet.date().toString(),
                sheet.version(),
                sheet.pages().entrySet().stream().map(Page::of).toList(),
                sheet.entries().values().stream().map(EntryDocument::of).toList(),
                sheet.sessions().stream().map(Session::of).toList(),
                sheet.themes().entrySet().stream().map(Theme::of).toList(),
                sheet.waivers(),
                sheet.corrections(),
                sheet.replacements(),
                List.of(DaySheetNews.of(recorded)));
    }

    DaySheet sheet() {
        return new DaySheet(
                groupId,
                LocalDate.parse(date),
                version,
                pages.stream().collect(toMap(Page::journalPage, Page::state)),
                entries.stream()
                        .map(EntryDocument::entry)
                        .collect(toMap(Entry::childId, entry -> entry, (a, b) -> b, TreeMap::new)),
                sessions.stream().map(Session::session).toList(),
                Optional.ofNullable(themes).orElse(List.of()).stream()
                        .collect(toMap(Theme::serviceCode, Theme::theme, (a, b) -> b, TreeMap::new)),
                waivers,
                corrections,
                replacements);
    }

    /** @param quietBy who said that there is no session; {@code null} where nobody did, as {@code quietAt} */
    record Page(
            int page,
            long version,
            @Nullable String quietBy,
            @Nullable Instant quietAt) {

        static Page of(Map.Entry<JournalPage, PageState> page) {
            var quiet = page.getValue().quiet();
            return new Page(
                    page.getKey().number(),
                    page.getValue().version(),
                    quiet == null ? null : quiet.by(),
                    quiet == null ? null : quiet.at());
        }

        JournalPage journalPage() {
            return JournalPage.numbered(page).orElseThrow();
        }

        PageState state() {
            return new PageState(
                    version, quietBy == null || quietAt == null ? null : new PageState.Quiet(quietBy, quietAt));
        }
    }

    record Theme(String code, String text, String recordedBy, Instant recordedAt) {

        static Theme of(Map.Entry<ServiceCode, DayTheme> theme) {
            var said = theme.getValue();
            return new Theme(theme.getKey().value(), said.text(), said.recordedBy(), said.recordedAt());
        }

        ServiceCode serviceCode() {
            return new ServiceCode(code);
        }

        DayTheme theme() {
            return new DayTheme(text, recordedBy, recordedAt);
        }
    }

    record Session(
            @Id String id, List<String> codes, @Nullable String topic, String recordedBy, Instant recordedAt) {

        static Session of(GroupSession session) {
            return new Session(
                    session.id(),
                    session.codes().stream().map(ServiceCode::value).toList(),
                    session.topic(),
                    session.recordedBy(),
                    session.recordedAt());
        }

        GroupSession session() {
            return new GroupSession(id, List.copyOf(Codes.sorted(codes)), topic, recordedBy, recordedAt);
        }
    }
}
