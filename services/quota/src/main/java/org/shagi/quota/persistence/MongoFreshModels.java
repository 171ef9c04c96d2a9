package org.shagi.quota.persistence;

import java.util.Optional;
import java.util.SortedMap;
import org.shagi.quota.domain.DayEnd;
import org.shagi.quota.domain.Departments;
import org.shagi.quota.domain.Distributions;
import org.shagi.quota.domain.DrawnPlans;
import org.shagi.quota.domain.GroupMonths;
import org.shagi.quota.domain.GroupPlans;
import org.shagi.quota.domain.Groups;
import org.shagi.quota.domain.OverdueDays;
import org.shagi.quota.domain.Snapshots;
import org.shagi.quota.domain.YearAssignments;
import org.shagi.quota.domain.rebuild.FreshModel;
import org.shagi.quota.domain.rebuild.FreshModels;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Read models in databases of their own, numbered. The one before the live one is kept until the next rebuild begins. */
@Component
class MongoFreshModels implements FreshModels {

    private final LiveGeneration live;
    private final MongoSnapshots liveSnapshots;
    private final DayEnd dayEnd;

    MongoFreshModels(LiveGeneration live, MongoSnapshots liveSnapshots, DayEnd dayEnd) {
        this.live = live;
        this.liveSnapshots = liveSnapshots;
        this.dayEnd = dayEnd;
    }

    @Override
    public FreshModel begin() {
        int number = live.number() + 1;
        var mongo = live.of(number);
        mongo.getDb().drop();
        live.prepare(mongo);
        return new Beside(number, mongo);
    }

    @Override
    public Optional<SortedMap<String, Long>> unread() {
        return live.unread();
    }

    @Override
    public void isRead() {
        live.isRead();
    }

    /** One read model beside the live one. */
    private final class Beside implements FreshModel {

        private final int number;
        private final MongoTemplate mongo;
        private final MongoDepartments departments;
        private final MongoGroups groups;
        private final MongoGroupPlans plans;
        private final MongoDrawnPlans drawnPlans;
        private final MongoDistributions distributions;
        private final MongoOverdueDays overdueDays;
        private final MongoYearAssignments yearAssignments;
        private final GatheredMonths months;
        private final MongoSnapshots snapshots;

        Beside(int number, MongoTemplate mongo) {
            this.number = number;
            this.mongo = mongo;
            Generation generation = () -> mongo;
            this.departments = new MongoDepartments(generation);
            this.groups = new MongoGroups(generation);
            this.plans = new MongoGroupPlans(generation);
            this.drawnPlans = new MongoDrawnPlans(generation);
            this.distributions = new MongoDistributions(generation);
            this.overdueDays = new MongoOverdueDays(generation);
            this.yearAssignments = new MongoYearAssignments(generation);
            this.months = new GatheredMonths(mongo, dayEnd);
            this.snapshots = new MongoSnapshots(generation, dayEnd);
        }

        @Override
        public Departments departments() {
            return departments;
        }

        @Override
        public Groups groups() {
            return groups;
        }

        @Override
        public GroupPlans plans() {
            return plans;
        }

        @Override
        public DrawnPlans drawnPlans() {
            return drawnPlans;
        }

        @Override
        public Distributions distributions() {
            return distributions;
        }

        @Override
        public OverdueDays overdueDays() {
            return overdueDays;
        }

        @Override
        public YearAssignments yearAssignments() {
            return yearAssignments;
        }

        @Override
        public GroupMonths months() {
            return months;
        }

        @Override
        public Snapshots snapshots() {
            return snapshots;
        }

        @Override
        public void store() {
            months.store();
        }

        @Override
        public void goLive(SortedMap<String, Long> unread) {
            months.share();
            liveSnapshots.adopt(snapshots);
            live.goLive(number, unread);
        }

        @Override
        public void discard() {
            // another instance may have rebuilt meanwhile, under this very number
            if (live.number() != number) {
                mongo.getDb().drop();
            }
        }
    }
}
