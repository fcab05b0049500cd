package app.footnote.account;

import app.footnote.web.Fields;
import app.footnote.web.Form;
import app.footnote.web.Texts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads what somebody says of themselves, and says at each field what is wrong and what to do. */
final class NewcomerForm {
    private final Form form;
    private final Texts texts;
    private final Fields fields;

    NewcomerForm(Form form, Texts texts) {
        this.form = form;
        this.texts = texts;
        this.fields = Fields.of(form, "display-name", "sign-in-name", "code", "mine");
    }

    /** What was typed, with what was refused so far. */
    Fields fields() {
        return fields;
    }

    /** Somebody with a name that they chose; empty where something was refused. */
    Optional<Registering.Newcomer> newcomer(OptionalLong guest, boolean mailToo) {
        Optional<String> displayName = displayName();
        Optional<SignInName> name = SignInName.chosen(fields.value("sign-in-name"));
        if (name.isEmpty() && mailToo) {
            name = SignInName.mail(fields.value("sign-in-name"));
        }
        if (name.isEmpty()) {
            boolean mail =
                    !mailToo && SignInName.mail(fields.value("sign-in-name")).isPresent();
            fields.refuse("sign-in-name", texts.of(mail ? "name.is-mail" : "name.wrong"));
        }
        Optional<String> password = password(List.of(fields.value("sign-in-name"), fields.value("display-name")));
        if (fields.refused()) {
            return Optional.empty();
        }
        OptionalLong kept = fields.ticked("mine") ? guest : OptionalLong.empty();
        return Optional.of(
                new Registering.Newcomer(name.orElseThrow(), displayName.orElseThrow(), password.orElseThrow(), kept));
    }

    /** What they want to be called; empty where that was refused. */
    Optional<String> displayName() {
        String name = fields.value("display-name");
        if (Names.isName(name)) {
            return Optional.of(name);
        }
        fields.refuse("display-name", texts.of("display-name.wrong"));
        return Optional.empty();
    }

    /** A new password, typed once and readable by password keepers; empty where it was refused. */
    Optional<String> password(List<String> names) {
        return password(form, names, fields, texts);
    }

    /** Reads the field “password”; what is wrong is said in the fields. */
    static Optional<String> password(Form form, List<String> names, Fields fields, Texts texts) {
        String password = form.secret("password");
        Optional<String> broken = PasswordRule.broken(password, names);
        broken.ifPresent(rule ->
                fields.refuse("password", texts.of("password." + rule, PasswordRule.SHORTEST, PasswordRule.LONGEST)));
        return broken.isPresent() ? Optional.empty() : Optional.of(password);
    }
}
