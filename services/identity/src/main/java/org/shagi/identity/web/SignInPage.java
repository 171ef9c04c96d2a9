package org.shagi.identity.web;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The one page for everybody. One sentence for every failure: it does not say whether the name, the password or the account is at fault. */
@Configuration(proxyBeanMethods = false)
class SignInPage {

    @Bean
    RouterFunction<ServerResponse> signInRoute() {
        return RouterFunctions.route()
                .GET(SignInConfiguration.SIGN_IN, SignInPage::show)
                .build();
    }

    private static ServerResponse show(ServerRequest request) {
        var model = Map.of(
                "failed", request.param("error").isPresent(),
                "language",
                        RequestContextUtils.getLocale(request.servletRequest()).getLanguage(),
                "patience", FailedSignIns.PATIENCE,
                "pause", FailedSignIns.PAUSE.toMinutes());
        return ServerResponse.ok().render("sign-in", model);
    }
}
