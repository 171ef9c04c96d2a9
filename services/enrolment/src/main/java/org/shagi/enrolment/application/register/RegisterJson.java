package org.shagi.enrolment.application.register;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shagi.enrolment.domain.register.RegisterFile;
import org.shagi.enrolment.domain.register.RegisterRecord;
import org.shagi.enrolment.domain.register.ValueKind;
import tools.jackson.databind.json.JsonMapper;

/** A batch as JSON: its header, then the records with their services; dates ISO, empty values left out. */
final class RegisterJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RegisterJson() {}

    static void write(RegisterFile file, OutputStream to) {
        var batch = new LinkedHashMap<String, Object>();
        batch.put("header", RegisterHeaderFields.of(file));
        batch.put(
                "records",
                file.records().stream().map(record -> record(file, record)).toList());
        JSON.writeValue(to, batch);
    }

    private static Map<String, Object> record(RegisterFile file, RegisterRecord record) {
        var fields = cells(file.cellsOf(record));
        var services = file.servicesOf(record);
        if (!services.isEmpty()) {
            fields.put("services", services.stream().map(RegisterJson::cells).toList());
        }
        return fields;
    }

    private static Map<String, Object> cells(List<RegisterFile.Cell> cells) {
        var fields = new LinkedHashMap<String, Object>();
        for (var cell : cells) {
            cell.value()
                    .ifPresent(value -> fields.put(
                            cell.column().name(),
                            cell.column().kind() == ValueKind.COUNT ? (Object) Integer.valueOf(value) : value));
        }
        return fields;
    }
}
