package ccgateway;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Builds {@linkplain Gateway connections}. It can be used on after one was made; it is for one thread. */
public final class GatewayBuilder {
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^/@\\\\?#\\s]+(/[^\\\\?#\\s]*)?", Pattern.CASE_INSENSITIVE);

  final String base;
  String guid = "";
  long maxAnswerBytes = 4_000_000;
  long maxFileBytes = 100_000_000;
  int maxCookieBytes = 4_096;
  SSLContext sslContext;
  HttpClient httpClient;
  InputCheck check;
  Time time = Time.SYSTEM;
  private CallSettings call = CallSettings.USUAL;

  GatewayBuilder(String baseUrl) {
    if (!isUsable(baseUrl))
      // The message does not quote the address, which may hold a password.
      throw new IllegalArgumentException(
          "baseUrl must be an http or https address without user, query and fragment.");
    base = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
  }

  private static boolean isUsable(String address) {
    if (!ADDRESS.matcher(address).matches()) return false;
    try {
      var uri = new URI(address);
      return uri.getHost() != null && uri.getRawUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static long positive(long given, String name) {
    if (given < 1) throw new IllegalArgumentException(name + " must be positive.");
    return given;
  }

  /**
   * Sets the GUID of a session that exists already; a sign-in replaces it.
   *
   * @param given the GUID
   * @return this builder
   */
  public GatewayBuilder guid(String given) {
    guid = Objects.requireNonNull(given, "guid");
    return this;
  }

  /**
   * Sets how long a call may take, with all tries and the pauses between them.
   *
   * @param timeout 15 seconds unless set; zero for no limit
   * @return this builder
   */
  public GatewayBuilder timeout(Duration timeout) {
    call = call.withTimeout(timeout);
    return this;
  }

  /**
   * Sets how long one try of a call may take.
   *
   * @param timeout the remaining time of the call unless set
   * @return this builder
   */
  public GatewayBuilder tryTimeout(Duration timeout) {
    call = call.withTryTimeout(timeout);
    return this;
  }

  /**
   * Sets how often a call that is safe to repeat is sent again when no answer came.
   *
   * @param retries twice unless set
   * @return this builder
   */
  public GatewayBuilder retries(int retries) {
    call = call.withRetries(retries);
    return this;
  }

  /**
   * Sets how long an answer may be.
   *
   * @param limit in bytes; 4,000,000 unless set
   * @return this builder
   */
  public GatewayBuilder maxAnswerBytes(long limit) {
    maxAnswerBytes = positive(limit, "maxAnswerBytes");
    return this;
  }

  /**
   * Sets how long a file may be, such as a recording.
   *
   * @param limit in bytes; 100,000,000 unless set
   * @return this builder
   */
  public GatewayBuilder maxFileBytes(long limit) {
    maxFileBytes = positive(limit, "maxFileBytes");
    return this;
  }

  /**
   * Sets how many bytes of cookies are kept and sent, because servers refuse requests with long headers. The first
   * cookies are kept.
   *
   * @param limit 4,096 unless set
   * @return this builder
   */
  public GatewayBuilder maxCookieBytes(int limit) {
    if (limit < 0) throw new IllegalArgumentException("maxCookieBytes must not be negative.");
    maxCookieBytes = limit;
    return this;
  }

  /**
   * Sets the certificate authorities that are trusted, in place of those of the Java runtime. There is deliberately no
   * setting that trusts every certificate.
   *
   * @param pem a file with certificates in PEM
   * @return this builder
   * @throws IOException if the file cannot be read, or has no certificate
   */
  public GatewayBuilder certificateAuthorities(Path pem) throws IOException {
    try (var in = Files.newInputStream(pem)) {
      var store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(in))
        store.setCertificateEntry("authority-" + store.size(), one);
      if (store.size() == 0) throw new IOException(pem + " has no certificate.");
      var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(store);
      var context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return sslContext(context);
    } catch (GeneralSecurityException e) {
      throw new IOException(pem + " has no certificates that can be read.", e);
    }
  }

  /**
   * Sets the TLS context, for example one with a certificate of the client.
   *
   * @param context the context
   * @return this builder
   */
  public GatewayBuilder sslContext(SSLContext context) {
    sslContext = Objects.requireNonNull(context, "context");
    return this;
  }

  /**
   * Sets what sends requests, for example one with a proxy or an executor of its own. The settings of this builder about
   * TLS have no effect beside it.
   *
   * @param client a client that follows no redirect, because it would carry the GUID to another host
   * @return this builder
   * @throws IllegalArgumentException if it follows redirects
   */
  public GatewayBuilder httpClient(HttpClient client) {
    if (client.followRedirects() != HttpClient.Redirect.NEVER)
      throw new IllegalArgumentException("The client must follow no redirect.");
    httpClient = client;
    return this;
  }

  /**
   * Checks parameters against the documented ranges, lengths and forms before anything is sent. Input that any edition
   * of the documents allows passes.
   *
   * @return this builder
   */
  public GatewayBuilder checkInput() {
    check = new InputCheck("");
    return this;
  }

  /**
   * Checks parameters as {@link #checkInput()} does, by the operations, fields, values and ranges of one edition only.
   *
   * @param edition such as 2025-11
   * @return this builder
   */
  public GatewayBuilder checkInput(String edition) {
    if (!edition.matches("\\d{4}-\\d{2}"))
      throw new IllegalArgumentException("An edition is a year and a month, such as 2025-11.");
    check = new InputCheck(edition);
    return this;
  }

  GatewayBuilder time(Time given) {
    time = given;
    return this;
  }

  /**
   * Opens the connection. Nothing is sent before the first call.
   *
   * @return the connection
   */
  public Gateway build() {
    return new Gateway(new Transport(this), call);
  }
}
