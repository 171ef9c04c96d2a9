package org.shagi.enrolment.persistence;

import static java.util.stream.Collectors.toMap;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.shagi.enrolment.domain.department.MonthOrder;
import org.shagi.enrolment.domain.department.MonthOrders;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Orders of months in the document store. */
@Repository
class MongoMonthOrders implements MonthOrders {

    private final MongoTemplate mongo;

    MongoMonthOrders(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keep(MonthOrder order) {
        mongo.save(new MonthOrderDocument(
                MonthOrder.idOf(order.departmentId(), order.month()),
                order.departmentId(),
                OrderDocument.of(order.order()),
                order.by()));
    }

    @Override
    public List<MonthOrder> ofDepartment(String departmentId) {
        return mongo.find(query(where("departmentId").is(departmentId)), MonthOrderDocument.class).stream()
                .map(MonthOrderDocument::monthOrder)
                .sorted(Comparator.comparing(MonthOrder::month).reversed())
                .toList();
    }

    @Override
    public Map<String, LocalDate> datesOf(Collection<String> departmentIds) {
        return departmentIds.isEmpty()
                ? Map.of()
                : mongo.find(query(where("departmentId").in(departmentIds)), MonthOrderDocument.class).stream()
                        .collect(toMap(
                                MonthOrderDocument::id,
                                stored -> stored.order().order().date()));
    }
}
