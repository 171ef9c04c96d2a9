package org.shagi.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.RequestMapping;

/** What holds in every service; each service's {@code ArchitectureTest} takes the whole list. */
public final class HouseRules {

    private static final List<String> PACKAGES = List.of("domain", "application", "web", "messaging", "persistence");

    /** Only the five packages, and the application class above them. */
    @ArchTest
    public static final ArchRule FIVE_PACKAGES = classes()
            .should(new ArchCondition<JavaClass>("stand in one of the five packages") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    var root = type.getName().split("\\.");
                    var where = root.length > 4 ? root[3] : "";
                    var application = type.isAnnotatedWith(SpringBootApplication.class)
                            || type.getSimpleName().equals("package-info");
                    if (!PACKAGES.contains(where) && !application) {
                        events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " stands in none of " + PACKAGES));
                    }
                }
            });

    /** Rules are plain Java: the JDK, the calendar, and the plain words of the kit. */
    @ArchTest
    public static final ArchRule PLAIN_DOMAIN = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.shagi.calendar..",
                    "org.shagi.kit.domain..",
                    "org.shagi.*.domain..",
                    "org.jspecify..")
            .allowEmptyShould(true);

    /** Records of the bus stay at the door. */
    @ArchTest
    public static final ArchRule CONTRACTS_IN_MESSAGING = noClasses()
            .that()
            .resideOutsideOfPackage("..messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.shagi.contracts..");

    /** Use cases know nothing of HTTP. */
    @ArchTest
    public static final ArchRule APPLICATION_WITHOUT_WEB = noClasses()
            .that()
            .resideInAPackage("..application..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..web..", "org.springframework.web..", "jakarta.servlet..")
            .allowEmptyShould(true);

    /** The clock is read where time enters, and passed on. */
    @ArchTest
    public static final ArchRule TIME_IS_PASSED_IN = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now", java.time.ZoneId.class)
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    /** Default deny: whoever adds an endpoint says who may use it. */
    @ArchTest
    public static final ArchRule EVERY_ENDPOINT_NAMES_ITS_ROLES = methods()
            .that(areEndpoints())
            .should(new ArchCondition<JavaMethod>("carry @RolesAllowed") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    if (!method.isAnnotatedWith(RolesAllowed.class)
                            && !method.getOwner().isAnnotatedWith(RolesAllowed.class)) {
                        events.add(
                                SimpleConditionEvent.violated(method, method.getFullName() + " says nothing of roles"));
                    }
                }
            })
            .allowEmptyShould(true);

    /** One JSON library. */
    @ArchTest
    public static final ArchRule ONE_JSON_LIBRARY =
            noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson.databind..");

    /** Names say what a thing does, not which layer it is. */
    @ArchTest
    public static final ArchRule NO_LAYER_NAMES = noClasses()
            .should()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .haveSimpleNameEndingWith("ServiceImpl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Utils");

    /** All of them, for the test that sees each one fail. */
    static final Set<ArchRule> ALL = Set.of(
            FIVE_PACKAGES,
            PLAIN_DOMAIN,
            CONTRACTS_IN_MESSAGING,
            APPLICATION_WITHOUT_WEB,
            TIME_IS_PASSED_IN,
            EVERY_ENDPOINT_NAMES_ITS_ROLES,
            ONE_JSON_LIBRARY,
            NO_LAYER_NAMES);

    private HouseRules() {}

    private static DescribedPredicate<JavaMethod> areEndpoints() {
        return DescribedPredicate.describe(
                "are endpoints",
                method -> CanBeAnnotated.Predicates.metaAnnotatedWith(RequestMapping.class)
                        .test(method));
    }
}
