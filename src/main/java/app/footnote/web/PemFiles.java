package app.footnote.web;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;

/**
 * The files with the server's certificate and its key, as certbot and OpenSSL write them.
 *
 * @param certificate the server's own certificate, then those that vouch for it
 * @param key in PKCS#8 or the older forms of RSA and EC keys, without a passphrase
 */
public record PemFiles(Path certificate, Path key) {
    /** The key store is in memory only, so its password keeps nothing from anybody. */
    private static final String ENTRY = "server";

    static final String PASSWORD = "";

    /** The files cannot be used. */
    public static final class Unusable extends Exception {
        private final String sentence;

        Unusable(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }

        /** What is wrong with which file, and what to do, for people. */
        public String sentence() {
            return sentence;
        }
    }

    /** By what is noticed that the files changed. */
    record Stamp(List<Object> marks) {}

    /** Reads both files. */
    public KeyStore read() throws Unusable {
        List<X509Certificate> chain = chain();
        PrivateKey own = privateKey();
        if (!belongTogether(own, chain.get(0).getPublicKey())) {
            throw new Unusable("The key in " + key + " is not that of the first certificate in " + certificate
                    + ": name the two files that were made together.");
        }
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(ENTRY, own, PASSWORD.toCharArray(), chain.toArray(Certificate[]::new));
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new Unusable("The certificate in " + certificate + " cannot be used: " + e.getMessage());
        }
    }

    /** When the certificate in a store that was {@linkplain #read read} ends. */
    static Instant expires(KeyStore store) {
        try {
            X509Certificate own = (X509Certificate) store.getCertificate(ENTRY);
            return own.getNotAfter().toInstant();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The store was not read", e);
        }
    }

    Stamp stamp() throws IOException {
        List<Object> marks = new ArrayList<>();
        for (Path file : List.of(certificate, key)) {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            marks.add(attributes.lastModifiedTime());
            marks.add(attributes.size());
            // a link that was turned to another file of the same age and size
            marks.add(file.toRealPath());
        }
        return new Stamp(marks);
    }

    private List<X509Certificate> chain() throws Unusable {
        List<X509Certificate> chain = new ArrayList<>();
        try (PEMParser parser = parser(certificate)) {
            for (Object entry = parser.readObject(); entry != null; entry = parser.readObject()) {
                if (entry instanceof X509CertificateHolder holder) {
                    chain.add(new JcaX509CertificateConverter().getCertificate(holder));
                }
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new Unusable(unreadable(certificate));
        }
        if (chain.isEmpty()) {
            throw new Unusable("There is no certificate in " + certificate
                    + ": name a PEM file with a block that begins “-----BEGIN CERTIFICATE-----”.");
        }
        return chain;
    }

    private PrivateKey privateKey() throws Unusable {
        JcaPEMKeyConverter converter = new JcaPEMKeyConverter();
        try (PEMParser parser = parser(key)) {
            for (Object entry = parser.readObject(); entry != null; entry = parser.readObject()) {
                if (entry instanceof PrivateKeyInfo info) {
                    return converter.getPrivateKey(info);
                }
                if (entry instanceof PEMKeyPair pair) {
                    return converter.getPrivateKey(pair.getPrivateKeyInfo());
                }
                if (entry instanceof PKCS8EncryptedPrivateKeyInfo || entry instanceof PEMEncryptedKeyPair) {
                    throw new Unusable(
                            "The key in " + key + " has a passphrase, which a server cannot be asked for:"
                                    + " write it without one, for example with openssl pkey, and let only this server read it.");
                }
            }
        } catch (IOException e) {
            throw new Unusable(unreadable(key));
        }
        throw new Unusable("There is no key in " + key
                + ": name a PEM file with a block that begins “-----BEGIN PRIVATE KEY-----”.");
    }

    private static PEMParser parser(Path file) throws IOException {
        Reader reader = Files.newBufferedReader(file);
        return new PEMParser(reader);
    }

    private static String unreadable(Path file) {
        return "The file " + file + " cannot be read as PEM: name one that is whole and readable by this server.";
    }

    private static boolean belongTogether(PrivateKey own, PublicKey shown) {
        try {
            Signature signature = Signature.getInstance(
                    switch (own.getAlgorithm()) {
                        case "RSA" -> "SHA256withRSA";
                        case "EC", "ECDSA" -> "SHA256withECDSA";
                        default -> own.getAlgorithm();
                    });
            signature.initSign(own);
            signature.update((byte) 1);
            byte[] signed = signature.sign();
            signature.initVerify(shown);
            signature.update((byte) 1);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false; // a key of another kind than the certificate's
        }
    }
}
