package org.shagi.enrolment.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.enrolment.Given;
import org.shagi.enrolment.domain.casefile.CaseQuery;
import org.shagi.enrolment.domain.casefile.ChildData;
import org.shagi.enrolment.domain.casefile.SearchWords;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.enrolment.domain.child.Sex;
import org.shagi.enrolment.web.EnrolmentTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages of cases in the real store. Each test has a group of its own. */
@EnrolmentTest
class CaseSearchTest {

    private static final CaseQuery.Scope EVERYTHING = new CaseQuery.Scope(true, Set.of(), Set.of());

    private final String group = UUID.randomUUID().toString();

    @Autowired
    private ServiceCases cases;

    @Test
    void cutsPagesAndTellsHowManyThereAreOnAllOfThem() {
        IntStream.range(0, 120).forEach(number -> open("Ягодкина", "Проба"));

        assertThat(List.of(page(0), page(1), page(2), page(3)))
                .extracting(page -> page.cases().size())
                .containsExactly(50, 50, 20, 0);
        assertThat(List.of(page(0), page(1), page(2), page(3)))
                .extracting(CaseQuery.Page::total)
                .containsOnly(120L);
        assertThat(IntStream.range(0, 3).boxed().flatMap(number -> page(number).cases().stream()))
                .extracting(ServiceCase::id)
                .doesNotHaveDuplicates()
                .hasSize(120);
    }

    @Test
    void putsWhatIsFoundByNameInTheOrderOfTheAlphabet() {
        List.of("Ёжикова", "Яблокова", "Елкина", "ежова", "Абрикосова").forEach(name -> open(name, "Златозара"));

        assertThat(found("златозара"))
                .extracting(file -> file.child().lastName())
                .containsExactly("Абрикосова", "Ёжикова", "ежова", "Елкина", "Яблокова");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "винограднопопугаева",
                "виноградноп",
                "виноградн ве",
                "в виноградн",
                "вес виногра",
                "виногра весна"
            })
    void findsALongNameByAnyBeginningsOfItsWords(String text) {
        open("Винограднопопугаева", "Весна");
        open("Виноградова", "Весна");

        assertThat(found(text))
                .extracting(file -> file.child().lastName())
                .contains("Винограднопопугаева")
                .allMatch(name -> SearchWords.in(text).size() > 1 || name.equals("Винограднопопугаева"));
    }

    @Test
    void takesEveryWordAsItIsWritten() {
        open("Виноградова", "Весна");

        assertThat(found("виноградова .*")).isEmpty();
    }

    private CaseQuery.Page page(int number) {
        return cases.search(new CaseQuery(List.of(), null, group, null, number), EVERYTHING);
    }

    private List<ServiceCase> found(String text) {
        return cases.search(new CaseQuery(SearchWords.in(text), null, group, null, 0), EVERYTHING)
                .cases();
    }

    private void open(String lastName, String firstName) {
        var like = Given.applied();
        var child = new ChildData(
                lastName,
                firstName,
                null,
                like.child().birthDate(),
                Sex.FEMALE,
                like.child().snils(),
                like.child().address());
        cases.open(ServiceCase.applied(
                UUID.randomUUID().toString(),
                like.childId(),
                like.departmentId(),
                group,
                like.appliedOn(),
                child,
                like.representative(),
                null));
    }
}
