package org.shagi.documents;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The representative's word on how the child goes home (S003 III.3, App.7).
 *
 * @param alone whether the child may leave alone; null leaves both words to be struck out by hand
 * @param escorts who else takes the child home; none prints lines
 */
public record PickUpForm(
        Letterhead letterhead,
        String group,
        Adult representative,
        Child child,
        @Nullable Boolean alone,
        List<Escort> escorts)
        implements OfficialForm {

    public PickUpForm {
        escorts = List.copyOf(escorts);
    }

    /** An adult who may take the child home. */
    public record Escort(InflectedName name, String address, String phone) {

        private String words() {
            return phrase(name.female(), name.in(NameCase.INSTRUMENTAL), address, Adult.unbroken(phone));
        }

        private static String phrase(boolean woman, String name, String address, String phone) {
            return "с %s %s, %s по адресу: %s, телефон: %s"
                    .formatted(
                            woman ? "совершеннолетней" : "совершеннолетним",
                            name,
                            woman ? "проживающей" : "проживающим",
                            address,
                            phone);
        }

        /** Nothing about the person: it must not get into a log. */
        @Override
        public String toString() {
            return "Escort[hidden]";
        }
    }

    @Override
    public String template() {
        return "pick-up";
    }

    @Override
    public Map<String, Object> fields() {
        var fields = new Fields();
        letterhead.into(fields);
        representative.into(fields);
        child.into(fields);
        return fields.put("group", group)
                .put("alone", alone == null ? "разрешаю / не разрешаю" : alone ? "разрешаю" : "не разрешаю")
                .put(
                        "escorts",
                        escorts.isEmpty()
                                ? Escort.phrase(false, Fields.LINE, Fields.LINE, Fields.LINE)
                                : escorts.stream().map(Escort::words).collect(Collectors.joining("; ")))
                .put("footer", "Заявление об уходе ребёнка из группы")
                .map();
    }
}
