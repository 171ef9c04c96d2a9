package org.shagi.portal.forms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/**
 * A form with what is typed into it. It keeps every value as it was typed, whatever is wrong with it, so that a refused form is
 * shown as it was left; and a key, made with the blank form, so that a form sent twice is done once.
 */
public final class Form {

    private static final String KEY = "key";

    private final FormSpec spec;
    private final MultiValueMap<String, String> typed;
    private final Map<String, Fault> faults = new LinkedHashMap<>();
    private final Map<String, List<Choice>> choices = new LinkedHashMap<>();
    private @Nullable Fault refusal;
    private Map<String, Object> facts = Map.of();
    private String code = "";

    private Form(FormSpec spec, MultiValueMap<String, String> typed) {
        this.spec = spec;
        this.typed = new LinkedMultiValueMap<>(typed);
    }

    /** A form nobody has filled in yet. */
    public static Form blank(FormSpec spec) {
        return new Form(spec, new LinkedMultiValueMap<>()).with(KEY, UUID.randomUUID());
    }

    /** A form as it was sent. */
    public static Form typed(FormSpec spec, MultiValueMap<String, String> typed) {
        return new Form(spec, typed);
    }

    /** Whether this form, if there is one, asks for just this. */
    public static boolean is(@Nullable Form form, FormSpec spec) {
        return form != null && form.id().equals(spec.id());
    }

    /** The form that was refused, if it asks for just this, or else a new one. */
    public static Form either(@Nullable Form refused, FormSpec spec, Supplier<Form> fresh) {
        return refused != null && is(refused, spec) ? refused : fresh.get();
    }

    /** The same values in a form that asks for other things. */
    public Form as(FormSpec other) {
        return new Form(other, typed);
    }

    /** Fills in a value that is likely; nothing for null. */
    public Form with(String name, @Nullable Object value) {
        if (value != null) {
            typed.set(name, value.toString());
        }
        return this;
    }

    /** The choices of a field, where they are not the same for everybody. */
    public Form choosing(String name, List<Choice> some) {
        choices.put(name, List.copyOf(some));
        return this;
    }

    public String id() {
        return spec.id();
    }

    public List<Field> fields() {
        return spec.fields();
    }

    public String key() {
        return value(KEY);
    }

    /** As it was typed; empty if it was not. */
    public String value(String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** All values of a field that stands in the form several times. */
    public List<String> values(String name) {
        return typed.getOrDefault(name, List.of()).stream()
                .map(value -> value == null ? "" : value.strip())
                .toList();
    }

    /** A day as it was typed, for a field of days; a browser without such fields sends what it was given. */
    public Optional<LocalDate> day(String name) {
        return Days.read(value(name));
    }

    public List<Choice> choices(String name) {
        return choices.getOrDefault(name, List.of());
    }

    /** Id of the element of a field. */
    public String elementOf(String name) {
        return id() + "-" + name.replace('.', '-');
    }

    public @Nullable Fault fault(String name) {
        return faults.get(name);
    }

    public Map<String, Fault> faults() {
        return faults;
    }

    /** What is said of the form as a whole; null for nothing. */
    public @Nullable Fault refusal() {
        return refusal;
    }

    /** Whether everything in it may be left out, as where something is looked for. */
    public boolean isFilter() {
        return spec.fields().stream().noneMatch(Field::required);
    }

    /** Whether it has to be shown again. */
    public boolean isFaulty() {
        return refusal != null || !faults.isEmpty();
    }

    /** Whether a service refused it with this code. */
    public boolean isRefusedAs(String some) {
        return code.equals(some);
    }

    /** What the service told with its refusal; null for nothing of this name. */
    public @Nullable Object fact(String name) {
        return facts.get(name);
    }

    /** What is wrong is said by the page, not by a service. */
    public void blame(String name, String key) {
        faults.putIfAbsent(name, Fault.keyed(key));
    }

    /**
     * Sends what was typed.
     *
     * @param write is given the body to send
     * @return what came of it; empty if something is wrong, which is then remembered at the field it concerns
     */
    public <T> Optional<T> send(Function<Map<String, Object>, T> write) {
        var body = new Body(this).read();
        if (isFaulty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(write.apply(body));
        } catch (HttpClientErrorException answer) {
            refuse(Refusals.of(answer));
        } catch (ResourceAccessException | HttpServerErrorException silent) {
            refusal = Fault.keyed("form.silent");
        }
        return Optional.empty();
    }

    private void refuse(Refusals refused) {
        code = refused.code();
        facts = refused.facts();
        var own = refused.fields().stream().filter(spec::has).toList();
        var fault = refused.sentence().isEmpty() ? Fault.keyed("form.refused") : Fault.said(refused.sentence());
        if (own.isEmpty()) {
            refusal = fault;
        } else if ("malformed-body".equals(code)) {
            own.forEach(name -> blame(name, "form.malformed"));
        } else {
            faults.put(own.getFirst(), fault);
        }
    }
}
