package app.footnote.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a certificate and its key, and what is said where that cannot be. */
class PemFilesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void keysAreReadAsCertbotWritesThem(String algorithm) throws Exception {
        Certificates made = Certificates.make(algorithm, 1);

        assertThat(made.write(folder).read().getCertificateChain("server")).containsExactly(made.certificate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void keysInTheirOlderFormAreReadToo(String algorithm) throws Exception {
        Certificates made = Certificates.make(algorithm, 1);
        PemFiles files = made.write(folder);
        String older = made.olderKey();
        Files.writeString(files.key(), older);

        assertThat(older).startsWith("-----BEGIN " + algorithm + " PRIVATE KEY-----");
        assertThat(files.read().getCertificateChain("server")).containsExactly(made.certificate());
    }

    @Test
    void theChainIsReadWhole() throws Exception {
        Certificates own = Certificates.make("EC", 1);
        Certificates above = Certificates.make("EC", 2);
        PemFiles files = own.write(folder);
        Files.writeString(
                files.certificate(), Certificates.pem(own.certificate()) + Certificates.pem(above.certificate()));

        assertThat(files.read().getCertificateChain("server")).containsExactly(own.certificate(), above.certificate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void aKeyOfAnotherCertificateIsRefused(String other) throws IOException {
        PemFiles files = Certificates.make("EC", 1).write(folder);
        Certificates another = Certificates.make(other, 2);
        Files.writeString(files.key(), another.olderKey());

        refused(files, "is not that of the first certificate", "made together");
    }

    @Test
    void filesThatWereSwappedAreRefused() throws IOException {
        PemFiles files = Certificates.make("EC", 1).write(folder);

        refused(new PemFiles(files.key(), files.certificate()), "no certificate in", "privkey.pem");
        refused(new PemFiles(files.certificate(), files.certificate()), "no key in", "fullchain.pem");
    }

    @Test
    void anEncryptedKeyIsRefusedWithWhatToDo() throws Exception {
        Certificates made = Certificates.make("EC", 1);
        PemFiles files = made.write(folder);
        var encryptor = new JceOpenSSLPKCS8EncryptorBuilder(JcaPKCS8Generator.AES_256_CBC)
                .setProvider(new BouncyCastleProvider())
                .setRandom(new SecureRandom())
                .setPassword("secret".toCharArray())
                .build();
        Files.writeString(
                files.key(), Certificates.pem(new JcaPKCS8Generator(made.keys().getPrivate(), encryptor)));

        refused(files, "has a passphrase", "openssl pkey");
    }

    @Test
    void aBrokenBlockIsRefused() throws IOException {
        PemFiles files = Certificates.make("EC", 1).write(folder);
        Files.writeString(files.certificate(), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");

        refused(files, "cannot be read as PEM");
    }

    private static void refused(PemFiles files, String... words) {
        assertThatThrownBy(files::read).isInstanceOf(PemFiles.Unusable.class).hasMessageContainingAll(words);
    }
}
