package org.shagi.portal.departments;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.forms.Choice;
import org.shagi.portal.forms.Field;
import org.shagi.portal.forms.Form;
import org.shagi.portal.forms.FormSpec;
import org.shagi.portal.forms.FormTexts;
import org.shagi.portal.frame.ServiceFailures;
import org.shagi.portal.services.DepartmentsApi;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The templates a department prints by: looking at them, replacing one by its own, going back to the shipped one. */
@Controller
@RequestMapping("/departments/{id}/templates")
class TemplatesController {

    private static final FormSpec SPEC = FormSpec.of("template", Field.choice("form", List.of()));
    private static final String FILE = "file";

    private final DepartmentsApi enrolment;
    private final DepartmentPages pages;
    private final FormTexts texts;

    TemplatesController(DepartmentsApi enrolment, DepartmentPages pages, FormTexts texts) {
        this.enrolment = enrolment;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView page(@PathVariable String id, Authentication viewer) {
        return shown(id, viewer, Form.blank(SPEC));
    }

    /** @param file the new template as an XHTML text */
    @PostMapping
    ModelAndView replace(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam @Nullable MultipartFile file,
            Authentication viewer,
            RedirectAttributes outcome)
            throws IOException {
        var form = Form.typed(SPEC, typed);
        var text = text(file);
        if (text == null) {
            form.blame(FILE, "departments.template.no-text");
        }
        var sent = form.send(body -> {
            enrolment.replace(id, form.value("form"), Map.of("text", text == null ? "" : text));
            return true;
        });
        if (sent.isEmpty()) {
            return shown(id, viewer, form);
        }
        outcome.addFlashAttribute("done", "departments.template.replaced");
        return new ModelAndView("redirect:/departments/{id}/templates");
    }

    @PostMapping("/{form}/return")
    String goBack(@PathVariable String id, @PathVariable String form, RedirectAttributes outcome) {
        try {
            enrolment.goBack(id, form);
            outcome.addFlashAttribute("done", "departments.template.returned");
        } catch (HttpClientErrorException refusal) {
            outcome.addFlashAttribute("refused", ServiceFailures.sentence(refusal));
        }
        return "redirect:/departments/{id}/templates";
    }

    private ModelAndView shown(String id, Authentication viewer, Form form) {
        var templates = enrolment.templates(id);
        var page = pages.page(id, DepartmentTab.TEMPLATES, viewer)
                .addObject("templates", templates)
                .addObject(
                        "form",
                        form.choosing(
                                "form",
                                templates.stream()
                                        .map(some -> new Choice(
                                                some.form(), texts.orKey("departments.template." + some.form())))
                                        .toList()));
        if (form.isFaulty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    /** The text of a file; null if there is none, or it is no text in UTF-8. */
    private static @Nullable String text(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return null;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString();
        } catch (CharacterCodingException notAText) {
            return null;
        }
    }
}
