package app.footnote.classroom.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RosterReaderTest {
    @Test
    void readsWhatMoodleTakes() {
        RosterFile file = RosterReader.read("""
            \uFEFFusername,firstname,lastname,email,idnumber,course1,group1,cohort1
            mia.k,Mia,Kováč,mia@school.example,1041,HIST7,Blue,"2026, Early"
            """);

        assertThat(file.problems()).isEmpty();
        assertThat(file.ignored()).containsExactly("course1");
        assertThat(file.lines())
                .containsExactly(new RosterLine(
                        2,
                        "Mia Kováč",
                        "",
                        "Mia",
                        "Kováč",
                        "mia@school.example",
                        "mia.k",
                        "1041",
                        "",
                        "Blue",
                        List.of("Blue", "2026", "Early")));
    }

    @Test
    void readsTheGradebookOfCanvasWithoutItsOtherRows() {
        RosterFile file = RosterReader.read("""
            Student,ID,SIS User ID,SIS Login ID,Section,Quiz 1 (17)
                Points Possible,,,,,10
            "Sato, Ren",88,u-7,ren@school.example,7b,9
            "Student, Test",99,,,7b,
            """);

        assertThat(file.lines()).singleElement().satisfies(line -> {
            assertThat(line.line()).isEqualTo(3);
            assertThat(line.name()).isEqualTo("Ren Sato");
            assertThat(line.listedName()).isEqualTo("Sato, Ren");
            assertThat(line.outsideId()).isEqualTo("88");
            assertThat(line.number()).isEqualTo("u-7");
            assertThat(line.login()).isEqualTo("ren@school.example");
            assertThat(line.groups()).containsExactly("7b");
        });
    }

    @Test
    void readsGooglesHeadingsBetweenSemicolonsAndTabs() {
        String heads = "First Name [Required];Last Name [Required];Email Address [Required]\n";
        assertThat(RosterReader.read(heads + "Ada;Novák;a@b.example").lines())
                .extracting(RosterLine::name, RosterLine::mail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Ada Novák", "a@b.example"));
        assertThat(RosterReader.read("sep=;\n" + heads + "Ada;Novák;a@b.example")
                        .lines())
                .extracting(RosterLine::line)
                .containsExactly(3);
        assertThat(RosterReader.read((heads + "Ada;Novák;a@b.example").replace(';', '\t'))
                        .lines())
                .extracting(RosterLine::lastName)
                .containsExactly("Novák");
    }

    @Test
    void readsNamesAndAddressesWithoutHeadings() {
        assertThat(RosterReader.read("Ada Novák,a@b.example\nRen Sato,\n").lines())
                .extracting(RosterLine::name)
                .containsExactly("Ada Novák", "Ren Sato");
        assertThat(RosterReader.read("Ada\nRen\n").lines())
                .extracting(RosterLine::name)
                .containsExactly("Ada", "Ren");
    }

    @Test
    void saysInWhichLineARowGoesWrong() {
        RosterFile file = RosterReader.read("name,email\n\"Ada\n\nNovák\",a@b.example\n\nRen,r@b.example,7b,x\n");
        assertThat(file.problems()).extracting(RosterFile.Problem::line).containsExactly(6);

        assertThat(RosterReader.read("name,email\nAda,a@b.example\n\"Ren,r@b.example\n")
                        .problems())
                .containsExactly(new RosterFile.Problem(3, "quote", ""));
        assertThat(RosterReader.read("one,two,three\n1,2,3").problems())
                .containsExactly(new RosterFile.Problem(1, "columns", "one, two, three"));
        assertThat(RosterReader.read(" \n").problems())
                .extracting(RosterFile.Problem::what)
                .containsExactly("empty");
    }
}
