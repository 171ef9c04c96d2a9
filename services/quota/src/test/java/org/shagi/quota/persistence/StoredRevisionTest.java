package org.shagi.quota.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.shagi.quota.QuotaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@QuotaTest
class StoredRevisionTest {

    @Autowired
    private MongoTemplate mongo;

    @Test
    void growsByEveryChange() {
        var revision = new StoredRevision(mongo);
        revision.start();
        await().until(() -> revision.current() > 0);
        var before = revision.current();

        for (int change = 0; change < 100; change++) {
            revision.advance();
        }

        await().untilAsserted(() -> assertThat(revision.current()).isGreaterThanOrEqualTo(before + 100));
        revision.stop();
    }

    @Test
    void isGreaterAfterARestartEvenIfAChangeWasNeverCounted() {
        var crashed = new StoredRevision(mongo);
        var before = crashed.current();
        crashed.advance();

        var restarted = new StoredRevision(mongo);
        restarted.start();

        await().untilAsserted(() -> assertThat(restarted.current()).isGreaterThan(before));
        restarted.stop();
    }
}
