package app.footnote.classroom.roster;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a list of students holds, known by the headings that Moodle, Canvas, Google and others give it. */
public enum RosterColumn {
    NAME("student name fullname studentname displayname vollstandigername nomcomplet"),
    FIRST_NAME("firstname first givenname forename vorname prenom nombre"),
    LAST_NAME("lastname last surname familyname nachname nom apellidos apellido"),
    MAIL("email emailaddress mail mailaddress emailadresse mailadresse courriel "
            + "adressedecourriel correo correoelectronico direcciondecorreo"),
    LOGIN("username sisloginid loginid login signinname anmeldename benutzername "
            + "nomdutilisateur usuario nombredeusuario"),
    NUMBER("idnumber sisuserid studentid studentnumber matrikelnummer idnummer numerodidentification " + "numerodeid"),
    /** By which Canvas itself tells its users apart. */
    OUTSIDE_ID("id"),
    GROUP("group groups cohort cohorts section sections gruppe gruppen groupe groupes grupo grupos");

    private final String headings;

    RosterColumn(String headings) {
        this.headings = " " + headings + " ";
    }

    /** The column with that heading, however it is written: "First Name [Required]", "e-mail", "group1". */
    static Optional<RosterColumn> of(String heading) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}|[\\[(].*", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]", "");
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(" " + plain + " "))
                .findFirst();
    }
}
