package ccgateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A private authority for 127.0.0.1, made anew by keytool for each run. */
final class TestCertificate {
  private static final char[] PASSWORD = "changeit".toCharArray();

  private TestCertificate() {}

  private static final class Made {
    static final SSLContext CONTEXT = make();
  }

  /** A context that has the certificate and trusts it alone. */
  static SSLContext context() {
    return Made.CONTEXT;
  }

  private static SSLContext make() {
    try {
      Path folder = Files.createTempDirectory("ccgateway");
      Path file = folder.resolve("keys.p12");
      var command =
          new ProcessBuilder(
              keytool(),
              "-genkeypair",
              "-alias",
              "stub",
              "-keyalg",
              "RSA",
              "-keysize",
              "2048",
              "-dname",
              "CN=127.0.0.1",
              "-ext",
              "san=ip:127.0.0.1",
              "-storetype",
              "PKCS12",
              "-storepass",
              new String(PASSWORD),
              "-keystore",
              file.toString());
      int code =
          command
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log").toFile())
              .start()
              .waitFor();
      if (code != 0)
        throw new IllegalStateException(
            "keytool failed: " + Files.readString(folder.resolve("log")));
      var store = KeyStore.getInstance("PKCS12");
      try (var in = Files.newInputStream(file)) {
        store.load(in, PASSWORD);
      }
      var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(store, PASSWORD);
      var trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, null);
      trusted.setCertificateEntry("stub", store.getCertificate("stub"));
      var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      var context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
      Files.deleteIfExists(file);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String keytool() {
    return Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
  }
}
