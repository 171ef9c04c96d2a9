package org.shagi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.portal.RunningPortal.Browser;

/** Whose figures reports and overview show, and who may choose. */
class WhoseFiguresPagesTest {

    private final StubServices services = RunningPortal.SERVICES;

    @BeforeEach
    void twoDepartments() {
        RunningPortal.reset();
        Romashka.isKnownTo(services);
        Centre.isKnownTo(services);
        services.answer(
                "GET enrolment/departments",
                "[{\"id\":\"dep-1\",\"name\":\"Первое\"},{\"id\":\"dep-2\",\"name\":\"Второе\"},{\"id\":\"dep-3\",\"name\":\"Третье\"}]");
    }

    @Test
    void aHeadOfTwoDepartmentsChoosesAmongThem() {
        var head = Browser.of("kuznetsova", List.of("dep-2", "dep-1"), "DEPARTMENT_HEAD");

        assertThat(head.page("/reports").select("#department option").eachText())
                .containsExactly("Первое", "Второе");
        assertThat(services.last("GET", "quota/reports/monthly").path()).contains("level=department", "id=dep-1");
        var second = head.page("/reports?department=dep-2");
        assertThat(second.select("#department option[selected]").text()).isEqualTo("Второе");
        assertThat(second.select("a[href*='.xlsx']").attr("href")).contains("department=dep-2");
        assertThat(second.select("form[method=post] input[name=department]").attr("value"))
                .isEqualTo("dep-2");
        assertThat(services.last("GET", "quota/reports/monthly").path()).contains("id=dep-2");
        head.page("/overview?department=dep-2");
        assertThat(services.last("GET", "quota/forecast").path()).contains("level=department", "id=dep-2");
    }

    @Test
    void theCentralOfficeChoosesTheCentreOrAnyDepartment() {
        var office = Browser.of("center", "CENTRAL_OFFICE");

        assertThat(office.page("/reports").select("#department option").eachText())
                .containsExactly("Центр", "Первое", "Второе", "Третье");
        assertThat(services.last("GET", "quota/reports/monthly").path()).contains("level=centre");
        office.page("/reports?department=dep-3");
        assertThat(services.last("GET", "quota/reports/monthly").path()).contains("level=department", "id=dep-3");
    }

    @Test
    void aHeadOfOneDepartmentHasNothingToChoose() {
        var head = Browser.of("kuznetsova", List.of("dep-1"), "DEPARTMENT_HEAD");

        assertThat(head.page("/reports").select("#department")).isEmpty();
        assertThat(services.last("GET", "quota/reports/monthly").path()).contains("id=dep-1");
    }

    @Test
    void aLeaderComesToTheReportsOfTheGroupFromItsFigures() {
        services.answer("GET quota/fulfilment?level=group&id=romashka", Romashka.january());
        var leader = Browser.of("orlova", "GROUP_LEADER");

        var link = leader.page("/groups/romashka/fulfilment").select("a[href='/reports?group=romashka']");
        assertThat(link).hasSize(1);
        var report = leader.page(link.attr("href"));

        assertThat(services.last("GET", "quota/reports/monthly").path()).contains("level=group", "id=romashka");
        assertThat(report.select("form[method=post][action*=versions]")).isEmpty();
        assertThat(report.select("a[href*='.pdf']").attr("href")).contains("group=romashka");
        assertThat(Browser.of("sokolova", "PSYCHOLOGIST")
                        .page("/groups/romashka/fulfilment")
                        .select("a[href^='/reports']"))
                .isEmpty();
    }

    @Test
    void issuingIsOfferedToThoseWhoMay() {
        var issuing = "form[action*=versions]";

        assertThat(Browser.of("zhuravlyov", "DIRECTOR").page("/reports").select(issuing))
                .hasSize(1);
        assertThat(Browser.of("belova", "QUALITY_OFFICER").page("/reports").select(issuing))
                .isEmpty();
    }
}
