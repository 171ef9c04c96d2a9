package org.shagi.portal.services;

import java.util.List;
import org.shagi.portal.session.Sessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.client.support.OAuth2RestClientHttpServiceGroupConfigurer;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;
import org.springframework.web.service.registry.ImportHttpServices;

/**
 * The clients of the services. Each call bears the token of the person whose page is being made, renewed when it is about to end,
 * and asks for answers in the language of the page. Addresses and times stand in {@code portal.yml}.
 */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(
        group = ServiceClients.ENROLMENT,
        types = {
            EnrolmentApi.class,
            DeadlinesApi.class,
            CasesApi.class,
            DepartmentsApi.class,
            CaseFileApi.class,
            NamesApi.class,
            PapersApi.class,
            ParentsApi.class,
            RegisterApi.class,
            ImportApi.class,
            QuarantineApi.class
        })
@ImportHttpServices(
        group = ServiceClients.JOURNAL,
        types = {
            JournalApi.class,
            MonthFilesApi.class,
            ThemesApi.class,
            AbsencesApi.class,
            LedgerApi.class,
            CardApi.class,
            OutingsApi.class,
            DeadlinesApi.class,
            QuarantineApi.class
        })
@ImportHttpServices(
        group = ServiceClients.DIAGNOSTICS,
        types = {DiagnosticsApi.class, CourseResultsApi.class, DeadlinesApi.class, QuarantineApi.class})
@ImportHttpServices(
        group = ServiceClients.ASSIGNMENT,
        types = {
            AssignmentApi.class,
            PlansApi.class,
            DistributionApi.class,
            YearsApi.class,
            DeadlinesApi.class,
            QuarantineApi.class
        })
@ImportHttpServices(
        group = ServiceClients.QUOTA,
        types = {QuotaApi.class, OverviewApi.class, ReportsApi.class, RebuildApi.class, QuarantineApi.class})
@ImportHttpServices(
        group = ServiceClients.IDENTITY,
        types = {DirectoryApi.class})
public class ServiceClients {

    public static final String IDENTITY = "identity";
    public static final String ENROLMENT = "enrolment";
    public static final String JOURNAL = "attendance-journal";
    public static final String DIAGNOSTICS = "diagnostics";
    public static final String ASSIGNMENT = "state-assignment";
    public static final String QUOTA = "quota";

    /** The services that listen to the bus, in the order of the menu of operations. */
    public static final List<String> ON_THE_BUS = List.of(ENROLMENT, JOURNAL, DIAGNOSTICS, ASSIGNMENT, QUOTA);

    /** Registration id of the portal at identity; the same constant as in the session's configuration. */
    static final String REGISTRATION = Sessions.REGISTRATION;

    @Bean
    OAuth2RestClientHttpServiceGroupConfigurer tokenOfTheViewer(OAuth2AuthorizedClientManager clients) {
        return OAuth2RestClientHttpServiceGroupConfigurer.from(clients);
    }

    @Bean
    RestClientHttpServiceGroupConfigurer languageOfThePage() {
        return groups -> groups.forEachClient((group, client) -> client.requestInterceptor((request, body, next) -> {
            request.getHeaders()
                    .set(
                            HttpHeaders.ACCEPT_LANGUAGE,
                            LocaleContextHolder.getLocale().getLanguage());
            return next.execute(request, body);
        }));
    }
}
