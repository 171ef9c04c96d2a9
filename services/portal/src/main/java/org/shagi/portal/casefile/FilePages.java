package org.shagi.portal.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.forms.Choice;
import org.shagi.portal.forms.Form;
import org.shagi.portal.forms.Offer;
import org.shagi.portal.frame.Today;
import org.shagi.portal.services.CaseFile;
import org.shagi.portal.services.CaseFileApi;
import org.shagi.portal.services.CasesApi;
import org.shagi.portal.services.EnrolmentApi;
import org.shagi.portal.session.Role;
import org.shagi.portal.session.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the page of the papers together. */
@Component
class FilePages {

    private static final Set<Role> WRITERS = EnumSet.of(Role.DEPARTMENT_HEAD, Role.GROUP_LEADER);

    private static final Set<Role> PICKUP_READERS =
            EnumSet.of(Role.DIRECTOR, Role.DEPARTMENT_HEAD, Role.GROUP_LEADER, Role.PSYCHOLOGIST, Role.QUALITY_OFFICER);

    private final CasesApi cases;
    private final CaseFileApi enrolment;
    private final EnrolmentApi groups;
    private final Today today;
    private final MessageSource messages;

    FilePages(CasesApi cases, CaseFileApi enrolment, EnrolmentApi groups, Today today, MessageSource messages) {
        this.cases = cases;
        this.enrolment = enrolment;
        this.groups = groups;
        this.today = today;
        this.messages = messages;
    }

    /**
     * The papers of a case as the page shows them.
     *
     * @param card null for those whose work it is not
     * @param companions the other children of the group by case, who may be on a photograph; empty for those who put nothing in
     * @param writer whether this person may record anything
     */
    record FilePage(
            CaseFile file,
            CaseFileApi.Checklist checklist,
            CaseFileApi.Readiness readiness,
            CaseFileApi.@Nullable Card card,
            List<CaseFileApi.Consent> consents,
            CaseFileApi.@Nullable Application pickup,
            List<Offer> consentOffers,
            List<Offer> pickupOffers,
            List<Choice> companions,
            boolean writer) {

        private static final String DIAGNOSTICS = "DIAGNOSTICS_";

        /** What a line of the list is called. */
        public String title(String line) {
            return checklist.items().stream()
                    .filter(some -> some.id().equals(line))
                    .map(CaseFileApi.Line::title)
                    .findFirst()
                    .orElse(line);
        }

        /** Where the materials of a line of the list are made and read; null for a paper that comes from elsewhere. */
        public @Nullable String madeAt(String line) {
            var diagnostics = "/groups/%s/diagnostics".formatted(file.groupId());
            if (line.equals("RECOMMENDATIONS")) {
                return diagnostics + "/advice";
            }
            return line.startsWith(DIAGNOSTICS) ? diagnostics + "?stage=" + line.substring(DIAGNOSTICS.length()) : null;
        }

        /** How many papers that must be there by now are not. */
        public long overdue() {
            return checklist.items().stream().filter(CaseFileApi.Line::overdue).count();
        }
    }

    private static final Set<Role> CARD_READERS =
            EnumSet.of(Role.DIRECTOR, Role.DEPARTMENT_HEAD, Role.GROUP_LEADER, Role.PSYCHOLOGIST, Role.QUALITY_OFFICER);

    /** @param refused a form to be shown again, open; null for none */
    FilePage of(String id, Viewer viewer, @Nullable Form refused) {
        var consents = enrolment.consents(id);
        var pickup = viewer.hasAny(PICKUP_READERS) ? enrolment.pickup(id).current() : null;
        boolean writer = viewer.hasAny(WRITERS);
        var checklist = enrolment.checklist(id);
        var file = cases.one(id);
        return new FilePage(
                file,
                checklist,
                enrolment.readiness(id),
                viewer.hasAny(CARD_READERS) ? enrolment.card(id) : null,
                consents,
                pickup,
                writer ? consentOffers(id, consents, checklist, refused) : List.of(),
                writer ? pickupOffers(id, pickup, checklist, refused) : List.of(),
                writer ? companions(file) : List.of(),
                writer);
    }

    private List<Choice> companions(CaseFile file) {
        return groups.roster(file.groupId()).children().stream()
                .filter(child -> !child.caseId().equals(file.id()))
                .map(child -> new Choice(child.caseId(), child.fullName()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private List<Offer> consentOffers(
            String id, List<CaseFileApi.Consent> consents, CaseFileApi.Checklist checklist, @Nullable Form refused) {
        var offers = new ArrayList<Offer>();
        offers.add(offer(
                id,
                FileForm.CONSENT,
                refused,
                form -> form.with("givenOn", today.date()).with("validTo", checklist.to())));
        var active = consents.stream()
                .filter(CaseFileApi.Consent::isActive)
                .map(consent -> new Choice(consent.id(), text("file.consent." + consent.kind())))
                .toList();
        if (!active.isEmpty()) {
            var withdrawal = offer(id, FileForm.WITHDRAWAL, refused, form -> form.with("on", today.date()));
            withdrawal.form().choosing("consent", active);
            offers.add(withdrawal);
        }
        return offers;
    }

    private List<Offer> pickupOffers(
            String id,
            CaseFileApi.@Nullable Application pickup,
            CaseFileApi.Checklist checklist,
            @Nullable Form refused) {
        var offers = new ArrayList<Offer>();
        offers.add(offer(
                id,
                FileForm.PICKUP,
                refused,
                form -> form.with("on", today.date())
                        .with("validFrom", checklist.from())
                        .with("validTo", checklist.to())));
        var who = pickup == null ? List.<Choice>of() : named(pickup);
        if (!who.isEmpty()) {
            var revocation = offer(id, FileForm.REVOCATION, refused, form -> form.with("on", today.date()));
            revocation.form().choosing("adult", who);
            offers.add(revocation);
        }
        return offers;
    }

    private List<Choice> named(CaseFileApi.Application pickup) {
        return Stream.concat(
                        pickup.selfDeparture() && pickup.selfRevokedFrom() == null
                                ? Stream.of(new Choice("SELF", text("file.pickup.self")))
                                : Stream.of(),
                        pickup.adults().stream()
                                .filter(adult -> adult.revokedFrom() == null)
                                .map(adult -> new Choice(adult.id(), adult.fullName())))
                .toList();
    }

    private static Offer offer(String id, FileForm kind, @Nullable Form refused, Consumer<Form> likely) {
        var spec = kind.spec();
        var again = Form.is(refused, spec);
        var filled = Form.either(refused, spec, () -> {
            var fresh = Form.blank(spec);
            likely.accept(fresh);
            return fresh;
        });
        return new Offer(filled, "/cases/%s/file/%s".formatted(id, spec.id()), null, WRITERS, true, again);
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
