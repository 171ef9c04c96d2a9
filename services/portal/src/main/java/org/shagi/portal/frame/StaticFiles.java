package org.shagi.portal.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;

/**
 * Styles, scripts, fonts: everything from this machine, nothing from elsewhere. The browser asks each time and gets 304 while the
 * content is the same; the tag is made of the content, because files in a reproducible jar all bear one date.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

    private final Map<Resource, String> tags = new ConcurrentHashMap<>();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        revalidated(registry.addResourceHandler("/webjars/**")
                        .addResourceLocations("classpath:/META-INF/resources/webjars/"))
                .resourceChain(true)
                .addResolver(new LiteWebJarsResourceResolver());
        revalidated(registry.addResourceHandler("/**").addResourceLocations("classpath:/portal/static/"));
    }

    /** Browsers look for the icon of a page that names none at this address, signed in or not. */
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/favicon.ico", "/favicon.svg");
    }

    private ResourceHandlerRegistration revalidated(ResourceHandlerRegistration files) {
        return files.setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(resource -> tags.computeIfAbsent(resource, StaticFiles::tag));
    }

    private static String tag(Resource resource) {
        try (var content = resource.getInputStream()) {
            return "\"" + DigestUtils.md5DigestAsHex(content) + "\"";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
