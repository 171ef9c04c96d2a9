package org.shagi.journal.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.application.PaperNames;

/** Names to be printed, from whoever may know them. */
record NamesRequest(
        @Nullable @Size(max = 300) String department,
        @NotNull @Size(max = 200) @Valid List<@NotNull Child> children) {

    PaperNames names() {
        return new PaperNames(
                department,
                children.stream().collect(Collectors.toMap(Child::childId, Child::name, (first, later) -> later)));
    }

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
