package org.shagi.kit.web;

import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.stream.Stream;
import org.shagi.kit.domain.Actor;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Says in {@code /openapi.json} what a caller sends for the parameters that {@link ActorArguments} finds by itself. */
@AutoConfiguration
public class ApiDescription {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, IdempotencyKey.class);
    }

    @Bean
    OperationCustomizer idempotencyKeys() {
        return (operation, method) -> {
            if (Stream.of(method.getMethodParameters())
                    .anyMatch(parameter -> parameter.getParameterType() == IdempotencyKey.class)) {
                operation.addParametersItem(new HeaderParameter()
                        .name(IdempotencyKey.HEADER)
                        .required(true)
                        .schema(new StringSchema()));
            }
            return operation;
        };
    }
}
