package org.shagi.assignment.application;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shagi.assignment.domain.cyclogram.Cyclograms;
import org.shagi.assignment.domain.distribution.DayLoad;
import org.shagi.assignment.domain.distribution.DistributionFigures;
import org.shagi.assignment.domain.distribution.DistributionFigures.Rounding;
import org.shagi.assignment.domain.distribution.DistributionOrder;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.plan.GroupPlan;
import org.shagi.assignment.domain.yearly.StateAssignments;
import org.shagi.documents.DistributionOrderForm;
import org.shagi.documents.Format;
import org.shagi.documents.NumberedPaper;
import org.shagi.documents.Press;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.ServiceCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The distribution order of a group on paper, or as a workbook, in the form of appendix 8 (D-22). */
@Component
public class PrintDistribution {

    private static final Map<Rounding, String> NOTES = Map.of(
            Rounding.EXACT,
            "Все числа точные, до десятых долей услуги; округлено только «в день».",
            Rounding.APPENDIX_8,
            "Числа округлены, как в приложении 8; точные хранятся до десятых долей услуги. «В день» у сотрудников — по циклограмме группы.");

    private final FindGroup groups;
    private final OrderDistribution orders;
    private final StateAssignments assignments;
    private final Cyclograms cyclograms;
    private final Press press;
    private final String centre;

    PrintDistribution(
            FindGroup groups,
            OrderDistribution orders,
            StateAssignments assignments,
            Cyclograms cyclograms,
            Press press,
            @Value("${shagi.centre.short-name}") String centre) {
        this.groups = groups;
        this.orders = orders;
        this.assignments = assignments;
        this.cyclograms = cyclograms;
        this.press = press;
        this.centre = centre;
    }

    public Decision<byte[]> paper(Actor actor, String groupId, Names names, Rounding rounding, Format format) {
        return drawn(actor, groupId, rounding).map(table -> press.print(form(table, names), format));
    }

    /** The same as a workbook. */
    public Decision<byte[]> workbook(Actor actor, String groupId, Names names, Rounding rounding) {
        return drawn(actor, groupId, rounding)
                .map(table -> DistributionWorkbook.of(form(table, names), table.figures(), table.days()));
    }

    private Decision<Table> drawn(Actor actor, String groupId, Rounding rounding) {
        return groups.forActor(actor, groupId)
                .then(group -> orders.shown(actor, groupId).map(shown -> {
                    var order = shown.order();
                    var year = assignments
                            .find(group.course().from().getYear())
                            .map(assignment -> assignment.terms().children());
                    var posts = posts(group, order);
                    var figures = DistributionFigures.of(shown.asked(), year, posts, rounding);
                    return new Table(group, shown, figures, days(shown.asked(), posts, rounding), year, rounding);
                }));
    }

    /** What the sample says of a day of each post; the exact table has the mean of a month there. */
    private Map<String, DayLoad> days(GroupPlan asked, Map<ServiceCode, String> posts, Rounding rounding) {
        return rounding == Rounding.EXACT
                ? Map.of()
                : DayLoad.byPost(cyclograms.of(asked.groupId()).cyclogram(), asked.standard(), posts, asked.children());
    }

    private static Map<ServiceCode, String> posts(Group group, Optional<DistributionOrder> order) {
        return order.map(some -> some.givers().entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey,
                                givers -> Post.of(group, givers.getValue().getFirst())
                                        .name())))
                .orElse(Map.of());
    }

    private DistributionOrderForm form(Table table, Names names) {
        var order = table.shown().order();
        return new DistributionOrderForm(
                centre,
                names.department(),
                table.group().name(),
                order.map(some -> new NumberedPaper(some.number(), some.orderedOn()))
                        .orElse(null),
                table.shown().asked().children(),
                table.year().map(String::valueOf).orElse("—"),
                Stream.of(Post.values()).map(post -> named(table, post, names)).toList(),
                DistributionLines.of(table.figures(), table.shown().asked().standard()),
                DistributionLines.sums(table.figures(), table.days()),
                order.map(some -> extras(some, table, names)).orElse(List.of()),
                NOTES.getOrDefault(table.rounding(), ""));
    }

    private static String named(Table table, Post post, Names names) {
        return table.shown().order().stream()
                .flatMap(order -> order.givers().values().stream())
                .map(List::getFirst)
                .distinct()
                .filter(account -> Post.of(table.group(), account) == post)
                .map(names::ofAccount)
                .collect(Collectors.joining(", "));
    }

    private static List<DistributionOrderForm.Extra> extras(DistributionOrder order, Table table, Names names) {
        var standard = table.shown().asked().standard();
        return order.extras().stream()
                .map(extra -> new DistributionOrderForm.Extra(
                        names.ofChild(extra.childId()),
                        extra.code().value() + " "
                                + standard.service(extra.code())
                                        .map(norm -> norm.name())
                                        .orElse(""),
                        extra.date(),
                        names.ofAccount(extra.giver())))
                .toList();
    }

    private record Table(
            Group group,
            OrderDistribution.Shown shown,
            DistributionFigures figures,
            Map<String, DayLoad> days,
            Optional<Integer> year,
            Rounding rounding) {}

    /**
     * How people are called on the paper, as the caller knows it: printed and not kept.
     *
     * @param accounts names of the staff by account
     * @param children names of children by id
     */
    public record Names(String department, Map<String, String> accounts, Map<String, String> children) {

        String ofAccount(String account) {
            return accounts.getOrDefault(account, account);
        }

        String ofChild(String child) {
            return children.getOrDefault(child, "");
        }

        /** Nobody's name: it must not get into a log. */
        @Override
        public String toString() {
            return "Names[hidden]";
        }
    }

    /** The columns of the appendix, in its order. */
    enum Post {
        DEPARTMENT_HEAD,
        SPECIALIST,
        PSYCHOLOGIST,
        CIRCLE_LEADER;

        /** What somebody is in a group; who does not work with it is its head. */
        static Post of(Group group, String account) {
            if (!group.staff().contains(account)) {
                return DEPARTMENT_HEAD;
            }
            return Stream.of(PSYCHOLOGIST, CIRCLE_LEADER)
                    .filter(post -> group.staffByRole()
                            .getOrDefault(post.name(), List.of())
                            .contains(account))
                    .findFirst()
                    .orElse(SPECIALIST);
        }
    }
}
