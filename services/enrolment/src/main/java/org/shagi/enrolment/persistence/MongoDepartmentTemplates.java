package org.shagi.enrolment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.paper.DepartmentTemplates;
import org.shagi.enrolment.domain.paper.Signatories;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Templates and signatories of departments in the document store. */
@Repository
class MongoDepartmentTemplates implements DepartmentTemplates {

    private final MongoTemplate mongo;

    MongoDepartmentTemplates(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Map<String, String> of(String departmentId) {
        return mongo.find(query(where("departmentId").is(departmentId)), TemplateDocument.class).stream()
                .collect(Collectors.toMap(TemplateDocument::template, TemplateDocument::text));
    }

    @Override
    public void keep(String departmentId, String template, @Nullable String text) {
        var id = TemplateDocument.idOf(departmentId, template);
        if (text == null) {
            mongo.remove(query(where("_id").is(id)), TemplateDocument.class);
        } else {
            mongo.save(new TemplateDocument(id, departmentId, template, text));
        }
    }

    @Override
    public Signatories signatories(String departmentId) {
        return Optional.ofNullable(mongo.findById(departmentId, SignatoriesDocument.class))
                .map(SignatoriesDocument::signatories)
                .orElseGet(() -> Signatories.none(departmentId));
    }

    @Override
    public boolean replace(Signatories changed) {
        var document = SignatoriesDocument.of(changed);
        if (changed.version() == 1) {
            try {
                mongo.insert(document);
                return true;
            } catch (DuplicateKeyException someoneWasFaster) {
                return false;
            }
        }
        var before =
                query(where("_id").is(changed.departmentId()).and("version").is(changed.version() - 1));
        return mongo.findAndReplace(before, document, FindAndReplaceOptions.empty()) != null;
    }
}
