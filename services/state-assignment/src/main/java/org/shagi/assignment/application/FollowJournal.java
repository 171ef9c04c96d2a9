package org.shagi.assignment.application;

import org.shagi.assignment.domain.given.DayGiven;
import org.shagi.assignment.domain.given.GivenDays;
import org.springframework.stereotype.Component;

/** Takes over what the journal tells of a day; plans say from it what was given. */
@Component
public class FollowJournal {

    private final GivenDays days;

    FollowJournal(GivenDays days) {
        this.days = days;
    }

    public void takeOver(DayGiven told) {
        days.replaceIfNewer(told);
    }
}
