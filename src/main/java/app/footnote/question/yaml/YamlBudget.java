package app.footnote.question.yaml;

/**
 * How many values a file may still give. One in which nothing is repeated has fewer of them than characters; a file
 * whose aliases repeat lists of aliases could give more than fits into memory.
 */
final class YamlBudget {
    private int left;

    YamlBudget(String text) {
        this.left = text.length() + 1;
    }

    void spend(YamlNode node) {
        left--;
        if (left < 0) {
            throw node.problem("the file repeats too much with aliases (“*name”); write it out instead.");
        }
    }
}
