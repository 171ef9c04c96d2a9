package org.shagi.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.shagi.portal.services.ServiceClients;

/** A browser before the portal, signed in as a leader who is a head besides. */
abstract class PortalInBrowser extends InChromium {

    static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    final StubServices services = RunningPortal.SERVICES;
    final List<String> complaints = new ArrayList<>();
    Page page;

    @BeforeEach
    void openBrowserAsLeader() {
        RunningPortal.reset();
        Romashka.isKnownTo(services);
        Romashka.hasItsPlan(services);
        Romashka.isPlanned(services, "DRAFT", 2);
        Romashka.isOrdered(services);
        Romashka.hasARound(services);
        Romashka.hasPrints(services);
        Romashka.hasThemes(services);
        JournalCare.isKnownTo(services);
        ZlatasFile.isKnownTo(services);
        Registered.isKnownTo(services);
        Zlata.isKnownTo(services, "CONTRACT_SIGNED", Zlata.programme(), Zlata.contract());
        Prevention.isKnownTo(services);
        Centre.isKnownTo(services);
        services.answer("GET enrolment/cases/k0/documents", """
                [{"kind":"contract","title":"Договор","available":true,"why":null},
                 {"kind":"refusal","title":"Отказ","available":false,"why":"Отказа не было."}]""");
        services.answer("GET enrolment/cases/k0/acts", """
                [{"id":"a2","kind":"FINAL","from":"2019-01-09","to":"2019-07-09","signed":false,"number":null,
                  "signedOn":null,"complete":false,"differs":true,"lines":[]}]""");
        services.answer("POST enrolment/cases/search", "{\"total\":0,\"page\":1,\"cases\":[]}");
        Romashka.owes(services);
        ServiceClients.ON_THE_BUS.forEach(
                service -> services.answer("GET %s/operations/quarantine".formatted(service), "[]"));
        RunningPortal.IDENTITY.nextIs(new StubIdentity.Person(
                "orlova",
                "Орлова Тамара Игоревна",
                List.of("GROUP_LEADER", "DEPARTMENT_HEAD", "CENTRAL_OFFICE", "SYSTEM_ADMIN"),
                List.of()));
        page = newPage(new Browser.NewContextOptions());
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    void closePage() {
        page.context().close();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    void open(String path) {
        page.navigate(RunningPortal.uri(path).toString());
    }
}
