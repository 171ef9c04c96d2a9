package org.shagi.portal.imports;

import java.util.Comparator;
import java.util.List;
import org.shagi.portal.frame.ServiceFailures;
import org.shagi.portal.groups.GroupCard;
import org.shagi.portal.groups.Groups;
import org.shagi.portal.services.ImportApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A workbook is handed in by the browser itself and tried; after a look at the outcome it is run. */
@Controller
@RequestMapping("/imports")
class ImportPages {

    private final ImportApi imports;
    private final Groups groups;

    ImportPages(ImportApi imports, Groups groups) {
        this.imports = imports;
        this.groups = groups;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("groups", openGroups());
        return "imports/page";
    }

    @GetMapping("/{id}")
    String one(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "true") boolean failed,
            Model model) {
        model.addAttribute("found", imports.one(id, page, failed));
        model.addAttribute("failedOnly", failed);
        return "imports/outcome";
    }

    @PostMapping("/{id}/run")
    String run(@PathVariable String id, RedirectAttributes outcome) {
        try {
            var run = imports.run(id);
            outcome.addFlashAttribute("done", run.isAtWork() ? "imports.running" : "imports.run-before");
        } catch (HttpClientErrorException refusal) {
            outcome.addFlashAttribute("refused", ServiceFailures.sentence(refusal));
        }
        return "redirect:/imports/{id}";
    }

    private List<GroupCard> openGroups() {
        return groups.all().stream()
                .filter(group -> !"CLOSED".equals(group.state()))
                .sorted(Comparator.comparing(GroupCard::name))
                .toList();
    }
}
