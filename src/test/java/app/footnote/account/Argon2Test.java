package app.footnote.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2Test {
    /** The hash of “password” with the salt “somesalt” in the tests of the reference implementation. */
    private static final String WRITTEN =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    @Test
    void hashIsThatOfTheVectorInRfc9106() {
        byte[] hash = new Argon2(32, 3, 4)
                .hash(
                        filled(32, 1),
                        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                                .withSalt(filled(16, 2))
                                .withSecret(filled(8, 3))
                                .withAdditional(filled(12, 4)),
                        32);

        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    @Test
    void hashIsReadAndWrittenAsOtherProgramsDo() {
        PasswordHash read = PasswordHash.read(WRITTEN);
        byte[] computed =
                read.cost().hash("password".getBytes(StandardCharsets.UTF_8), read.salt(), read.hash().length);

        assertThat(new String(read.salt(), StandardCharsets.UTF_8)).isEqualTo("somesalt");
        assertThat(new PasswordHash(read.cost(), read.salt(), computed).written())
                .isEqualTo(WRITTEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "$argon2i$v=19$m=8,t=1,p=1$c29tZXNhbHQ$CTFh", "$argon2id$v=19$m=x,t=1,p=1$YQ$YQ"})
    void whatIsNoSuchHashIsNotRead(String written) {
        assertThatThrownBy(() -> PasswordHash.read(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void costIsAtLeastWhatOwaspNames() {
        assertThat(Argon2.OWASP).isEqualTo(new Argon2(19_456, 2, 1));
    }

    private static byte[] filled(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
