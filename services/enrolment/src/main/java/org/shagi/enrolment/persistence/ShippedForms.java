package org.shagi.enrolment.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Wording;
import org.shagi.enrolment.domain.checklist.CardSection;
import org.shagi.enrolment.domain.checklist.CaseFileForm;
import org.shagi.enrolment.domain.checklist.DueStage;
import org.shagi.enrolment.domain.checklist.FileItem;
import org.shagi.enrolment.domain.checklist.Occasion;
import org.shagi.enrolment.domain.checklist.Source;
import org.shagi.enrolment.domain.consent.ConsentForm;
import org.shagi.enrolment.domain.consent.ConsentForms;
import org.shagi.enrolment.domain.consent.ConsentKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** What belongs into a case file, and the forms of consents: data that are shipped with the service. */
@Configuration
class ShippedForms {

    @Bean
    CaseFileForm caseFileForm(JsonMapper json) {
        return read(json, "enrolment/case-file-1.json", CaseFile.class).form();
    }

    @Bean
    ConsentForms consentForms(JsonMapper json) {
        return read(json, "enrolment/consent-forms.json", Forms.class).all();
    }

    private static <T> T read(JsonMapper json, String file, Class<T> type) {
        try (var content = new ClassPathResource(file).getInputStream()) {
            return json.readValue(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record CaseFile(int version, List<Item> items, List<Section> card) {

        CaseFileForm form() {
            return new CaseFileForm(
                    version,
                    items.stream().map(Item::item).toList(),
                    card.stream().map(Section::section).toList());
        }
    }

    record Item(
            String id,
            String number,
            @Nullable Boolean extra,
            String ru,
            String en,
            DueStage due,
            Occasion required,
            @Nullable Set<Source> sources,
            @Nullable Set<ConsentKind> consents,
            @Nullable Boolean guarded) {

        FileItem item() {
            return new FileItem(
                    id,
                    number,
                    Boolean.TRUE.equals(extra),
                    new Wording(ru, en),
                    due,
                    required,
                    sources == null ? Set.of() : sources,
                    consents == null ? Set.of() : consents,
                    Boolean.TRUE.equals(guarded));
        }
    }

    record Section(int number, String ru, String en, List<String> items) {

        CardSection section() {
            return new CardSection(number, new Wording(ru, en), items);
        }
    }

    record Forms(int remindDays, int destroyDays, List<Form> forms) {

        ConsentForms all() {
            return new ConsentForms(forms.stream().map(Form::form).toList(), remindDays, destroyDays);
        }
    }

    record Form(ConsentKind kind, int version, LocalDate from, LocalDate to, String ru, String en, String basis) {

        ConsentForm form() {
            return new ConsentForm(kind, version, from, to, new Wording(ru, en), basis);
        }
    }
}
