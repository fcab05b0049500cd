package app.footnote.web;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.io.pem.PemObject;

/** A key and a certificate for localhost that vouches for itself. */
public record Certificates(KeyPair keys, X509Certificate certificate) {
    /** @param algorithm RSA or EC */
    public static Certificates make(String algorithm, long serial) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(algorithm.equals("EC") ? 256 : 2048);
            KeyPair keys = generator.generateKeyPair();
            X500Name name = new X500Name("CN=localhost");
            Date from = Date.from(Instant.parse("2020-01-01T00:00:00Z"));
            Date until = Date.from(Instant.parse("2099-01-01T00:00:00Z"));
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    name, BigInteger.valueOf(serial), from, until, name, keys.getPublic());
            builder.addExtension(
                    Extension.subjectAlternativeName,
                    false,
                    new GeneralNames(new GeneralName(GeneralName.dNSName, "localhost")));
            String signature = algorithm.equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
            return new Certificates(
                    keys,
                    new JcaX509CertificateConverter()
                            .getCertificate(
                                    builder.build(new JcaContentSignerBuilder(signature).build(keys.getPrivate()))));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes both files as certbot does. */
    public PemFiles write(Path folder) throws IOException {
        Path chain = Files.writeString(folder.resolve("fullchain.pem"), pem(certificate));
        Path key =
                Files.writeString(folder.resolve("privkey.pem"), pem(new JcaPKCS8Generator(keys.getPrivate(), null)));
        return new PemFiles(chain, key);
    }

    /** The key as OpenSSL wrote it before PKCS#8. */
    String olderKey() throws IOException {
        if (keys.getPrivate() instanceof java.security.interfaces.ECPrivateKey key) {
            return pem(new PemObject(
                    "EC PRIVATE KEY", new ECPrivateKey(256, key.getS(), SECObjectIdentifiers.secp256r1).getEncoded()));
        }
        return pem(keys.getPrivate());
    }

    static String pem(Object value) throws IOException {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            writer.writeObject(value);
        }
        return text.toString();
    }

    /** What a browser needs that was told to believe this certificate. */
    public SSLContext believed() {
        return believing(this);
    }

    /** What a browser needs that was told to believe these. */
    public static SSLContext believing(Certificates... all) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (Certificates each : all) {
                store.setCertificateEntry(each.certificate().getSerialNumber().toString(), each.certificate());
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
