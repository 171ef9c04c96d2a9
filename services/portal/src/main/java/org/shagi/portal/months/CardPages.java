package org.shagi.portal.months;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.shagi.portal.frame.Missing;
import org.shagi.portal.services.CardApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Item 9 of a child's card: what the journal counts month by month, and what the programme still owes (S003 2.2(3), VI.4). */
@Controller
class CardPages {

    private static final List<String> CODES =
            IntStream.rangeClosed(1, 9).mapToObj("5.%d"::formatted).toList();

    private final MonthPage page;
    private final CardApi cards;

    CardPages(MonthPage page, CardApi cards) {
        this.page = page;
        this.cards = cards;
    }

    @GetMapping("/journal/{group}/{month}/children/{child}")
    String show(@PathVariable String group, @PathVariable YearMonth month, @PathVariable String child, Model model) {
        page.show(group, month, model);
        var children = page.children(group, month);
        var name = children.get(child);
        if (name == null) {
            throw new Missing();
        }
        model.addAttribute("children", children);
        model.addAttribute("child", child);
        model.addAttribute("name", name);
        model.addAttribute("card", cards.of(group, child, month));
        model.addAttribute("codes", CODES);
        return "months/card";
    }
}
