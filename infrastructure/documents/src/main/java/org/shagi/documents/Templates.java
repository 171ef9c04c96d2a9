package org.shagi.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.shagi.documents.TemplateFault.Why;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.xml.sax.SAXParseException;

/**
 * The templates of the forms: the shipped ones, and in their stead those that a centre or a department has made for itself. A template
 * is looked at before it is used; one with a fault is refused and the shipped one stays.
 */
public final class Templates {

    private static final String ENDING = ".xhtml";

    private final TemplateEngine engine = new TemplateEngine();
    private final Map<String, String> own;

    private Templates(Map<String, String> own) {
        this.own = Map.copyOf(own);
        engine.addTemplateResolver(new OwnTemplates(this.own));
        var shipped = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        shipped.setOrder(OwnTemplates.ORDER + 1);
        shipped.setPrefix("documents/");
        shipped.setSuffix(ENDING);
        shipped.setTemplateMode(TemplateMode.XML);
        shipped.setCharacterEncoding("UTF-8");
        engine.addTemplateResolver(shipped);
    }

    /** Those that are shipped. */
    public static Templates shipped() {
        return new Templates(Map.of());
    }

    /** What a folder holds, and what of it cannot be used. */
    public record Folder(Templates templates, List<TemplateFault> faults) {}

    /**
     * The files {@code <form>.xhtml} of a folder instead of the shipped ones.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static Folder in(Path folder) {
        var good = new HashMap<String, String>();
        var faults = new ArrayList<TemplateFault>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(ENDING))
                    .sorted()
                    .toList()) {
                var fileName = file.getFileName().toString();
                var name = fileName.substring(0, fileName.length() - ENDING.length());
                var text = Files.readString(file);
                check(name, text).ifPresentOrElse(faults::add, () -> good.put(name, text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Folder(new Templates(good), List.copyOf(faults));
    }

    /** Names of all templates: one for each form, the annexes of the order, and the frame of all. */
    public static Set<String> names() {
        return Specimens.BY_TEMPLATE.keySet();
    }

    /** The first fault of a template; empty if it prints. */
    public static Optional<TemplateFault> check(String name, String text) {
        var specimen = Specimens.BY_TEMPLATE.get(name);
        if (specimen == null) {
            return Optional.of(new TemplateFault(name, Why.UNKNOWN_FORM, 0, name));
        }
        try {
            var fault = TemplateRules.firstFault(name, Xhtml.parseStrictly(text), Specimens.fieldsOf(name));
            return fault.isPresent() ? fault : printed(name, text, specimen);
        } catch (SAXParseException e) {
            return Optional.of(new TemplateFault(name, Why.NOT_XML, Math.max(0, e.getLineNumber()), ""));
        }
    }

    /** Whether the template of this name is the shipped one. */
    boolean isShipped(String name) {
        return !own.containsKey(name);
    }

    /** The text of the template of this name. */
    String source(String name) {
        var text = own.get(name);
        if (text != null) {
            return text;
        }
        try (var shipped = Templates.class.getResourceAsStream("/documents/" + name + ENDING)) {
            return new String(Objects.requireNonNull(shipped).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These instead of what is there under the same names. */
    Templates with(Map<String, String> others) {
        var all = new HashMap<>(own);
        all.putAll(others);
        return new Templates(all);
    }

    String text(OfficialForm form, String fingerprint) {
        var context = new Context(Locale.of("ru"), form.fields());
        context.setVariable("fingerprint", fingerprint);
        return engine.process(form.template(), context);
    }

    private static Optional<TemplateFault> printed(String name, String text, OfficialForm specimen) {
        try {
            var press = new Press(shipped().with(Map.of(name, text)));
            for (var format : Format.values()) {
                press.print(specimen, format);
            }
            return Optional.empty();
        } catch (TemplateEngineException | IllegalArgumentException | IllegalStateException | StackOverflowError e) {
            return Optional.of(new TemplateFault(name, Why.NOT_PRINTABLE, 0, ""));
        }
    }
}
