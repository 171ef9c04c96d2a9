package org.shagi.portal.departments;

/** Names as papers have them: {@code Орлова Т.И.} */
final class Initials {

    private Initials() {}

    /**
     * Surname and initials.
     *
     * @param account the one whose name it is; where no name is known for it, nothing is written
     */
    static String of(String fullName, String account) {
        if (fullName.equals(account)) {
            return "";
        }
        var words = fullName.strip().split("\\s+");
        var initialled = new StringBuilder(words[0]);
        for (int i = 1; i < words.length && i <= 2; i++) {
            initialled.append(i == 1 ? " " : "").append(words[i].charAt(0)).append('.');
        }
        return initialled.toString();
    }
}
