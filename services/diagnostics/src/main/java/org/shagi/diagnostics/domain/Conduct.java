package org.shagi.diagnostics.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a diagnostics is held: the methods that are used, and the small subgroups that the children are seen in, if the group is
 * divided (S003 V.2).
 *
 * @param methods as they stand in the matrix, in the order of the form
 * @param subgroups children in none of them are seen with the whole group
 */
public record Conduct(List<String> methods, List<Subgroup> subgroups) {

    /** Nothing is said of it. */
    public static final Conduct UNSAID = new Conduct(List.of(), List.of());

    public Conduct {
        methods = List.copyOf(methods);
        subgroups = List.copyOf(subgroups);
    }

    /** @param children ids */
    public record Subgroup(String name, List<String> children) {

        public Subgroup {
            children = List.copyOf(children);
        }
    }

    /** Everybody who is in some subgroup; whoever is in two stands here twice. */
    List<String> divided() {
        return subgroups.stream().flatMap(part -> part.children().stream()).toList();
    }

    /** Children who are in more than one subgroup. */
    Set<String> torn() {
        var all = divided();
        return all.stream()
                .filter(child -> all.indexOf(child) != all.lastIndexOf(child))
                .collect(Collectors.toSet());
    }
}
