package org.shagi.portal.groups;

import org.shagi.portal.frame.Today;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The list of groups, and one group with the children in it. */
@Controller
@RequestMapping("/groups")
class GroupsController {

    private final Groups groups;
    private final Today today;

    GroupsController(Groups groups, Today today) {
        this.groups = groups;
        this.today = today;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("groups", groups.all());
        model.addAttribute("today", today.date());
        return "groups/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model) {
        var group = groups.one(id);
        var month = group.monthNear(today.date());
        model.addAttribute("group", group);
        model.addAttribute("month", month);
        model.addAttribute("roster", groups.roster(id, month));
        return "groups/roster";
    }
}
