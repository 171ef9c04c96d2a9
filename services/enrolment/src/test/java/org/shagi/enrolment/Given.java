package org.shagi.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.casefile.CaseNumber;
import org.shagi.enrolment.domain.casefile.Certificate;
import org.shagi.enrolment.domain.casefile.ChildData;
import org.shagi.enrolment.domain.casefile.Contract;
import org.shagi.enrolment.domain.casefile.Programme;
import org.shagi.enrolment.domain.casefile.ProgrammeItem;
import org.shagi.enrolment.domain.casefile.Representative;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.child.Sex;
import org.shagi.enrolment.domain.child.Snils;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.RosterPlace;
import org.shagi.enrolment.domain.group.StaffMember;
import org.shagi.enrolment.domain.rules.AgeBounds;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;

/** A group, a child and its papers as most tests want them; each test changes the one thing that it is about. */
public final class Given {

    public static final LocalDate START = LocalDate.of(2019, 1, 9);
    public static final LocalDate END = LocalDate.of(2019, 7, 9);
    public static final Period COURSE = new Period(START, END);
    public static final LocalDate APPLIED = LocalDate.of(2018, 12, 10);
    public static final Order ORDER = new Order("1-р", LocalDate.of(2018, 12, 29));
    public static final Instant NOON = Instant.parse("2018-12-29T10:00:00Z");
    public static final AgeBounds AGE = new AgeBounds(5, 12, 13);
    public static final Snils SNILS = new Snils("11223344595");
    public static final Actor HEAD = new Actor("kuznetsova", Set.of(Role.DEPARTMENT_HEAD), Set.of("d1"));

    private Given() {}

    public static DayCareGroup group(int places) {
        return group(places, COURSE);
    }

    public static DayCareGroup group(int places, Period course) {
        return DayCareGroup.forming(
                "g1", "d1", "Ромашка", course, places, List.of(new StaffMember("orlova", Role.GROUP_LEADER)));
    }

    public static ChildData child(LocalDate birthDate) {
        return new ChildData(
                "Тестовкин", "Проба", "Образцович", birthDate, Sex.MALE, SNILS, "г. Калининград, ул. Примерная, д. 1");
    }

    public static ServiceCase applied() {
        return applied(LocalDate.of(2010, 3, 14));
    }

    public static ServiceCase applied(LocalDate birthDate) {
        return ServiceCase.applied(
                "c1",
                "child-1",
                "d1",
                "g1",
                APPLIED,
                child(birthDate),
                new Representative("Тестовкина Весна Образцовна", "+7 4012 00-00-00", "мать"),
                null);
    }

    public static Programme programme() {
        return new Programme(
                "ИП-1",
                LocalDate.of(2018, 12, 12),
                "Министерство социальной политики",
                END,
                List.of(item("5.5", 123), item("5.3", 36)),
                LocalDate.of(2018, 12, 12));
    }

    public static ProgrammeItem item(String code, int volume) {
        return new ProgrammeItem(new ServiceCode(code), volume);
    }

    public static Certificate certificate() {
        return new Certificate(LocalDate.of(2018, 12, 11), END, "Поликлиника № 0", true);
    }

    public static Contract contract() {
        return new Contract("1/2018", LocalDate.of(2018, 12, 13), COURSE);
    }

    /** A case with all its papers. */
    public static ServiceCase complete() {
        return complete(applied());
    }

    public static ServiceCase complete(ServiceCase applied) {
        return accepted(applied.present(programme())
                .then(file -> file.present(certificate()))
                .then(file -> file.conclude(contract())));
    }

    public static RosterPlace place(int number, Period stay) {
        return RosterPlace.enrolled(
                "child-" + number,
                "c" + number,
                new CaseNumber("d1", 2018, number),
                stay,
                List.of(new ServiceCode("5.3"), new ServiceCode("5.5")),
                ORDER);
    }

    public static <T> T accepted(Decision<T> decision) {
        return switch (decision) {
            case Decision.Accepted<T>(T value) -> value;
            case Decision.Refused<T>(Refusal refusal) -> throw new AssertionError("refused: " + refusal);
        };
    }

    public static Refusal refused(Decision<?> decision) {
        return switch (decision) {
            case Decision.Accepted<?>(var value) -> throw new AssertionError("accepted: " + value);
            case Decision.Refused<?>(Refusal refusal) -> refusal;
        };
    }
}
