package org.shagi.diagnostics.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.diagnostics.domain.Conduct;

/**
 * By which methods and in which subgroups a round is held.
 *
 * @param seen what stood there when it was typed; null replaces whatever stands
 */
record ConductBody(
        @NotNull @Size(max = 30) List<@NotBlank @Size(max = 200) String> methods,
        @NotNull @Size(max = 10) @Valid List<@NotNull Part> subgroups,
        @Nullable @Valid ConductBody seen) {

    record Part(
            @NotBlank @Size(max = 100) String name,
            @NotNull @Size(max = 100) List<@NotBlank String> children) {}

    static ConductBody of(Conduct conduct) {
        return new ConductBody(
                conduct.methods(),
                conduct.subgroups().stream()
                        .map(part -> new Part(part.name(), part.children()))
                        .toList(),
                null);
    }

    Conduct toConduct() {
        return new Conduct(
                methods.stream().map(String::strip).toList(),
                subgroups.stream()
                        .map(part -> new Conduct.Subgroup(part.name().strip(), part.children()))
                        .toList());
    }
}
