package org.shagi.diagnostics.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.diagnostics.domain.Course;
import org.shagi.diagnostics.domain.Group;
import org.shagi.kit.store.Versioned;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A group as it is stored.
 *
 * @param course null in groups stored before courses were kept
 */
@Document("groups")
record GroupDocument(
        @Id String id,
        String departmentId,
        @Nullable CourseDocument course,
        List<String> staff,
        List<ChildDocument> children,
        long version)
        implements Versioned {

    /** @param last ISO text; null in groups stored before last days were kept */
    record ChildDocument(
            String childId, String caseNumber, @Nullable String last) {

        static ChildDocument of(Group.Child child) {
            return new ChildDocument(
                    child.id(),
                    child.caseNumber(),
                    child.last().map(LocalDate::toString).orElse(null));
        }

        Group.Child toChild() {
            return new Group.Child(
                    childId, caseNumber, Optional.ofNullable(last).map(LocalDate::parse));
        }
    }

    /**
     * @param from ISO text: the store's own dates would depend on a zone
     * @param to ISO text; null in groups stored before last days were kept
     */
    record CourseDocument(
            String name, String from, @Nullable String to, boolean over, Map<String, List<String>> staff) {

        static CourseDocument of(Course course) {
            return new CourseDocument(
                    course.name(),
                    course.from().toString(),
                    course.to().map(LocalDate::toString).orElse(null),
                    course.over(),
                    course.staff());
        }

        Course toCourse() {
            return new Course(
                    name, LocalDate.parse(from), Optional.ofNullable(to).map(LocalDate::parse), over, staff);
        }
    }

    static GroupDocument of(Group group) {
        return new GroupDocument(
                group.id(),
                group.departmentId(),
                group.course().map(CourseDocument::of).orElse(null),
                group.staff().stream().sorted().toList(),
                group.children().stream().map(ChildDocument::of).toList(),
                group.version());
    }

    Group toGroup() {
        return new Group(
                id,
                departmentId,
                Optional.ofNullable(course).map(CourseDocument::toCourse),
                Set.copyOf(staff),
                children.stream().map(ChildDocument::toChild).toList(),
                version);
    }
}
