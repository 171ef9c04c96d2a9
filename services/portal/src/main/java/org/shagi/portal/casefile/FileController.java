package org.shagi.portal.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.forms.Form;
import org.shagi.portal.frame.Missing;
import org.shagi.portal.frame.ServiceFailures;
import org.shagi.portal.frame.Today;
import org.shagi.portal.services.CaseFileApi;
import org.shagi.portal.session.Viewer;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

/** The papers of a case: what is there and what is missing, their scans, consents, and who may take the child home. */
@Controller
@RequestMapping("/cases/{id}/file")
class FileController {

    private static final List<String> STATES = List.of("MISSING", "AWAITED", "PRESENT", "SIGNED");
    private static final String PAGE = "redirect:/cases/{id}/file";

    private final FilePages pages;
    private final CaseFileApi enrolment;
    private final Today today;

    FileController(FilePages pages, CaseFileApi enrolment, Today today) {
        this.pages = pages;
        this.enrolment = enrolment;
        this.today = today;
    }

    @GetMapping
    ModelAndView page(@PathVariable String id, Authentication viewer) {
        return shown(id, viewer, null);
    }

    /** Somebody came back to the address of a form, for instance by choosing another language. */
    @GetMapping("/{form}")
    String back(@PathVariable String id, @PathVariable String form) {
        return PAGE;
    }

    /** A paper is noted by hand; the page comes back at its line. */
    @PostMapping("/marks")
    String mark(
            @PathVariable String id,
            @RequestParam String item,
            @RequestParam String state,
            @RequestParam LocalDate on,
            RedirectAttributes outcome) {
        try {
            enrolment.mark(id, item, Map.of("state", state, "on", on));
            outcome.addFlashAttribute("done", "file.marked");
        } catch (HttpClientErrorException refusal) {
            outcome.addFlashAttribute("refused", ServiceFailures.sentence(refusal));
        }
        return PAGE;
    }

    /** Done, and the page is shown anew; or the form as it was left and what is wrong with it. */
    @PostMapping("/{form}")
    ModelAndView record(
            @PathVariable String id,
            @PathVariable String form,
            @RequestParam MultiValueMap<String, String> typed,
            Authentication viewer,
            RedirectAttributes outcome) {
        var kind = List.of(FileForm.values()).stream()
                .filter(some -> some.spec().id().equals(form))
                .findFirst()
                .orElseThrow(Missing::new);
        var sent = Form.typed(kind.spec(), typed);
        var done = sent.send(body -> {
            kind.send(enrolment, id, sent, body);
            return true;
        });
        if (done.isEmpty()) {
            return shown(id, viewer, sent);
        }
        outcome.addFlashAttribute("recorded", form);
        return new ModelAndView(PAGE);
    }

    /** A scan is put in from a browser without scripts. */
    @PostMapping("/attachments")
    String attach(
            @PathVariable String id,
            @RequestParam String item,
            @RequestParam MultipartFile file,
            @RequestParam String key,
            @RequestParam(defaultValue = "") List<String> shows,
            RedirectAttributes outcome) {
        try {
            put(id, item, shows, file, key);
            outcome.addFlashAttribute("done", "file.attached");
        } catch (HttpClientErrorException refusal) {
            outcome.addFlashAttribute("refused", ServiceFailures.sentence(refusal));
        }
        return PAGE;
    }

    /** A scan is put in while the page shows how far it is; what is wrong with it is answered as a sentence. */
    @PostMapping(path = "/attachments", headers = "X-Requested-With")
    ResponseEntity<String> attachWatched(
            @PathVariable String id,
            @RequestParam String item,
            @RequestParam MultipartFile file,
            @RequestParam String key,
            @RequestParam(defaultValue = "") List<String> shows) {
        try {
            put(id, item, shows, file, key);
            return ResponseEntity.noContent().build();
        } catch (HttpClientErrorException refusal) {
            return ResponseEntity.status(refusal.getStatusCode()).body(ServiceFailures.sentence(refusal));
        }
    }

    /** A file is taken out. */
    @PostMapping("/attachments/{attachmentId}/removal")
    String remove(
            @PathVariable String id,
            @PathVariable String attachmentId,
            @RequestParam String reason,
            RedirectAttributes outcome) {
        try {
            enrolment.remove(id, attachmentId, reason);
            outcome.addFlashAttribute("done", "file.removed");
        } catch (HttpClientErrorException refusal) {
            outcome.addFlashAttribute("refused", ServiceFailures.sentence(refusal));
        }
        return PAGE;
    }

    private ModelAndView shown(String id, Authentication viewer, @Nullable Form refused) {
        var page = new ModelAndView("casefile/page");
        page.addObject("page", pages.of(id, Viewer.of(viewer).orElseThrow(Missing::new), refused));
        page.addObject("today", today.date());
        page.addObject("states", STATES);
        page.addObject("key", UUID.randomUUID());
        page.addObject("refusedForm", refused);
        if (refused != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    /** The name that the file has on somebody's computer stays there. */
    private void put(String id, String item, List<String> shows, MultipartFile file, String key) {
        try {
            var content = new ByteArrayResource(file.getBytes()) {
                @Override
                public String getFilename() {
                    return "file";
                }
            };
            enrolment.attach(id, key, shows, item, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
