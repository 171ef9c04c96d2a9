package org.shagi.enrolment.application.register;

import java.util.LinkedHashMap;
import java.util.Map;
import org.shagi.enrolment.domain.register.RegisterFile;

/** The header of a file, field by field, in its order. */
final class RegisterHeaderFields {

    private RegisterHeaderFields() {}

    static Map<String, Object> of(RegisterFile file) {
        var header = file.header();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("schemaVersion", header.schemaVersion());
        fields.put("providerName", header.provider().name());
        fields.put("providerInn", header.provider().inn());
        fields.put("providerRegistryNo", header.provider().registryNumber());
        var department = header.department();
        if (department != null) {
            fields.put("department", department);
        }
        fields.put("createdAt", header.createdAt().toString());
        fields.put("createdBy", header.createdBy());
        fields.put("batchId", header.batchId());
        fields.put("messageType", header.messageType().name());
        fields.put("periodFrom", header.period().from().toString());
        fields.put("periodTo", header.period().to().toString());
        fields.put("recordCount", file.records().size());
        fields.put("sha256", header.sha256());
        return fields;
    }
}
