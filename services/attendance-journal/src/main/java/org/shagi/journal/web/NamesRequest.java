package org.shagi.journal.web;

import static java.util.stream.Collectors.toMap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.application.PaperNames;

/**
 * Names to be printed, from whoever may know them.
 *
 * @param staff of those who have a part in the paper; {@code null} for nobody
 */
record NamesRequest(
        @Nullable @Size(max = 300) String department,
        @NotNull @Size(max = 200) @Valid List<@NotNull Child> children,
        @Nullable @Size(max = 50) @Valid List<@NotNull Colleague> staff) {

    PaperNames names() {
        return new PaperNames(
                department,
                children.stream().collect(toMap(Child::childId, Child::name, (first, later) -> later)),
                (staff == null ? List.<Colleague>of() : staff)
                        .stream().collect(toMap(Colleague::account, Colleague::name, (first, later) -> later)));
    }

    record Colleague(
            @NotBlank String account,
            @NotBlank @Size(max = 200) String name) {}

    record Child(
            @NotBlank String childId,
            @NotBlank @Size(max = 200) String name) {

        /** Nothing about the child: it must not get into a log. */
        @Override
        public String toString() {
            return "Child[hidden]";
        }
    }
}
