package org.shagi.kit.web;

import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.security.CurrentActor;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the {@link Actor} who asks and the {@link IdempotencyKey} of the request. */
class ActorArguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class || parameter.getParameterType() == IdempotencyKey.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var actor = CurrentActor.required();
        if (parameter.getParameterType() == Actor.class) {
            return actor;
        }
        var key = request.getHeader(IdempotencyKey.HEADER);
        if (key == null || key.isBlank()) {
            throw new RefusedException(Refusal.malformed("idempotency-key-missing"));
        }
        return IdempotencyKey.of(actor, key);
    }
}
