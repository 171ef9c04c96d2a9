package org.shagi.documents;

import com.github.petrovich4j.Case;
import com.github.petrovich4j.Gender;
import com.github.petrovich4j.NameType;
import com.github.petrovich4j.Petrovich;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Russian names by the rules of grammar, word by word and each part of a double surname for itself. Safe for many threads. */
public final class RussianNameCases implements NameCases {

    private static final List<NameType> ORDER = List.of(NameType.LastName, NameType.FirstName, NameType.PatronymicName);
    private static final int WORDS_OF_A_RUSSIAN_NAME = ORDER.size();

    private final Petrovich rules = new Petrovich();

    @Override
    public InflectedName inflect(String fullName, boolean female, Map<NameCase, String> corrections) {
        var cases = new EnumMap<NameCase, String>(NameCase.class);
        for (var wanted : NameCase.values()) {
            var corrected = corrections.get(wanted);
            cases.put(wanted, corrected == null ? said(fullName.strip(), female, wanted) : corrected);
        }
        return new InflectedName(female, cases);
    }

    private String said(String fullName, boolean female, NameCase wanted) {
        var grammatical = grammatical(wanted);
        if (grammatical == null) {
            return fullName;
        }
        var words = fullName.split("\\s+");
        var said = new ArrayList<String>();
        for (int i = 0; i < words.length; i++) {
            // A fourth word is «оглы» or «кызы», and neither it nor the father's name before it is declined.
            boolean declined = i < 2 || (words.length == WORDS_OF_A_RUSSIAN_NAME && i == 2);
            said.add(declined ? parts(words[i], ORDER.get(i), female, grammatical) : words[i]);
        }
        return String.join(" ", said);
    }

    private String parts(String word, NameType type, boolean female, Case wanted) {
        var gender = female ? Gender.Female : Gender.Male;
        return String.join(
                "-",
                Arrays.stream(word.split("-", -1))
                        .map(part -> part.isEmpty() ? part : rules.say(part, type, gender, wanted))
                        .toList());
    }

    private static @Nullable Case grammatical(NameCase wanted) {
        return switch (wanted) {
            case NOMINATIVE -> null;
            case GENITIVE -> Case.Genitive;
            case DATIVE -> Case.Dative;
            case ACCUSATIVE -> Case.Accusative;
            case INSTRUMENTAL -> Case.Instrumental;
        };
    }
}
