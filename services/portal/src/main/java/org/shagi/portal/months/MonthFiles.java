package org.shagi.portal.months;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.frame.ServiceFailures;
import org.shagi.portal.services.MonthFilesApi;
import org.shagi.portal.session.Role;
import org.shagi.portal.session.Viewer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;

/** A month on paper and as a workbook: the files with names in them, and the pages that lead to them. */
@Controller
@RequestMapping("/journal/{group}/{month}")
class MonthFiles {

    private static final Set<Role> WRITERS =
            EnumSet.of(Role.GROUP_LEADER, Role.PSYCHOLOGIST, Role.CIRCLE_LEADER, Role.SOCIAL_WORKER);

    private final MonthPage page;
    private final MonthFilesApi files;
    private final Names names;

    MonthFiles(MonthPage page, MonthFilesApi files, Names names) {
        this.page = page;
        this.files = files;
        this.names = names;
    }

    /** @param fingerprint of a paper that is compared with the journal; not said on the first look */
    @GetMapping("/print")
    String print(
            @PathVariable String group,
            @PathVariable YearMonth month,
            @RequestParam(required = false) @Nullable String fingerprint,
            Model model) {
        page.show(group, month, model);
        model.addAttribute("fingerprint", fingerprint);
        if (fingerprint != null && !fingerprint.isBlank()) {
            try {
                model.addAttribute(
                        "comparison", files.compare(group, month, fingerprint.replaceAll("[^0-9a-fA-F]", "")));
            } catch (HttpClientErrorException refusal) {
                model.addAttribute("refused", ServiceFailures.sentence(refusal));
            }
        }
        return "months/print";
    }

    @GetMapping("/print/journal.{ending:pdf|docx}")
    ResponseEntity<byte[]> file(
            @PathVariable String group, @PathVariable YearMonth month, @PathVariable String ending) {
        return answer(files.journal(group, month, ending, names.of(group)), month, ending);
    }

    @GetMapping("/import")
    String workbook(@PathVariable String group, @PathVariable YearMonth month, Authentication signedIn, Model model) {
        page.show(group, month, model);
        model.addAttribute(
                "mayWrite",
                Viewer.of(signedIn).filter(viewer -> viewer.hasAny(WRITERS)).isPresent());
        return "months/import";
    }

    @GetMapping("/import/template.xlsx")
    ResponseEntity<byte[]> template(@PathVariable String group, @PathVariable YearMonth month) {
        return answer(files.template(group, month, names.of(group)), month, "xlsx");
    }

    private static ResponseEntity<byte[]> answer(byte[] content, YearMonth month, String ending) {
        return attachment(content, "journal-%s.%s".formatted(month, ending));
    }

    /** A file to be kept by whoever asked for it, and by nobody on the way. */
    static ResponseEntity<byte[]> attachment(byte[] content, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
