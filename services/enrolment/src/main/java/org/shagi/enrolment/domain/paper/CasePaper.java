package org.shagi.enrolment.domain.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.shagi.enrolment.domain.casefile.EndReason;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.kit.domain.Refusal;

/** A paper about one case, and what must be there before it can be printed. */
public enum CasePaper {
    APPLICATION("Заявление о предоставлении социальных услуг"),
    CONSENT_PROCESSING("Согласие на обработку персональных данных"),
    CONSENT_PHOTO("Согласие на фото- и видеосъёмку"),
    CONSENT_DISSEMINATION("Согласие на распространение персональных данных"),
    CONTRACT("Договор о предоставлении социальных услуг", file -> file.programme() != null, "programme-missing"),
    PICK_UP("Заявление об уходе ребёнка из группы"),
    START_NOTIFICATION(
            "Уведомление о начале предоставления услуг", file -> file.contract() != null, "contract-missing"),
    CHILD_CARD("Карта несовершеннолетнего"),
    COMPLETION("Информация о выполнении индивидуальной программы", file -> file.contract() != null, "contract-missing"),
    REFUSAL("Заявление об отказе от обслуживания", file -> file.programme() != null, "programme-missing"),
    EARLY_TERMINATION("Информация о досрочном прекращении", CasePaper::endedEarly, "not-ended-early"),
    URGENT_ACT("Акт о предоставлении срочных социальных услуг (чистый бланк)");

    private final String title;
    private final Predicate<ServiceCase> ready;
    private final String why;

    CasePaper(String title) {
        this(title, file -> true, "");
    }

    CasePaper(String title, Predicate<ServiceCase> ready, String why) {
        this.title = title;
        this.ready = ready;
        this.why = why;
    }

    /** The paper of this name, {@code start-notification}. */
    public static Optional<CasePaper> named(String name) {
        return Arrays.stream(values())
                .filter(paper -> paper.slug().equals(name))
                .findFirst();
    }

    /** As it stands in addresses and names of files. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The paper's name in Russian, which is the language of all of them. */
    public String title() {
        return title;
    }

    /** Why it cannot be printed yet, if so. */
    public Optional<Refusal> whyNot(ServiceCase file) {
        return ready.test(file) ? Optional.empty() : Optional.of(Refusal.rule(why));
    }

    private static boolean endedEarly(ServiceCase file) {
        var ending = file.ending();
        var contract = file.contract();
        return file.programme() != null
                && ending != null
                && (ending.reason() == EndReason.REFUSAL
                        || contract == null
                        || ending.lastDay().isBefore(contract.term().to()));
    }
}
