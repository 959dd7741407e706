package ccgateway.testing;

import ccgateway.Gateway;
import ccgateway.GatewayBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A simulated gateway for the tests of a program. The environment variable {@code CCGATEWAY_SIMULATOR} says where it
 * is: a program, or a file of JavaScript for Node. Without it, npx starts it.
 */
public final class Simulator implements AutoCloseable {
  /** The environment variable that says where the simulator is. */
  public static final String VARIABLE = "CCGATEWAY_SIMULATOR";

  private static final Duration STARTING = Duration.ofSeconds(120);
  private static final Duration STOPPING = Duration.ofSeconds(10);
  private static final String READY = "ready ";
  private static final Pattern ADDRESS = Pattern.compile("\"(https?)\":\"([^\"]*)\"");

  private final Process process;
  private final Path folder;
  private final Path certificate;
  private String http = "";
  private String https = "";

  private Simulator(Process process, Path folder, Path certificate, String ready) {
    this.process = process;
    this.folder = folder;
    this.certificate = certificate;
    Matcher addresses = ADDRESS.matcher(ready);
    while (addresses.find()) {
      if (addresses.group(1).equals("http")) http = addresses.group(2);
      else https = addresses.group(2);
    }
  }

  /**
   * Starts a simulator on free ports and waits until it is ready.
   *
   * @param options those of its command, such as --authmode 1
   * @return the simulator, to close
   * @throws IllegalStateException if it does not start; the message says why
   */
  public static Simulator start(String... options) {
    try {
      Path folder = Files.createTempDirectory("ccgateway-simulator");
      Path certificate = folder.resolve("authority.pem");
      var command = new ArrayList<String>(program());
      command.addAll(
          List.of(
              "--http-port",
              "0",
              "--https-port",
              "0",
              "--quiet",
              "--certificate-file",
              certificate.toString()));
      command.addAll(List.of(options));
      Path said = folder.resolve("said.txt");
      Process process = begin(command, said);
      var ready = new CompletableFuture<String>();
      var reader = new Thread(() -> read(process, ready), "ccgateway-simulator");
      reader.setDaemon(true);
      reader.start();
      try {
        return new Simulator(
            process, folder, certificate, ready.get(STARTING.toSeconds(), TimeUnit.SECONDS));
      } catch (ExecutionException | TimeoutException e) {
        process.destroyForcibly();
        throw new IllegalStateException(
            "The simulator did not become ready: " + Files.readString(said).strip(), e);
      } catch (InterruptedException e) {
        process.destroyForcibly();
        Thread.currentThread().interrupt();
        throw new IllegalStateException("The start of the simulator was interrupted.", e);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process begin(List<String> command, Path said) {
    try {
      return new ProcessBuilder(command).redirectError(said.toFile()).start();
    } catch (IOException e) {
      throw new IllegalStateException(
          "The simulator cannot be started. Set "
              + VARIABLE
              + " to its program, or install @ccgateway/simulator for npx.",
          e);
    }
  }

  private static List<String> program() {
    String given = System.getenv(VARIABLE);
    if (given == null || given.isEmpty())
      return List.of("npx", "--no", "--", "ccgateway-simulator");
    return given.matches(".*\\.[cm]?js") ? List.of("node", given) : List.of(given);
  }

  private static void read(Process process, CompletableFuture<String> ready) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine())
        if (line.startsWith(READY)) ready.complete(line.substring(READY.length()));
      ready.completeExceptionally(new IOException("It ended."));
    } catch (IOException e) {
      ready.completeExceptionally(e);
    }
  }

  /**
   * The base address for clients.
   *
   * @return the address with http
   */
  public String http() {
    return http;
  }

  /**
   * The base address for clients with TLS.
   *
   * @return the address with https
   */
  public String https() {
    return https;
  }

  /**
   * The authority of the certificate of {@link #https()}.
   *
   * @return a file in PEM
   */
  public Path certificate() {
    return certificate;
  }

  /**
   * Begins a connection to the simulator.
   *
   * @return a builder for the address with http
   */
  public GatewayBuilder gateway() {
    return Gateway.builder(http);
  }

  /** Brings the simulator back to its start: nobody is signed in. */
  public void reset() {
    perform("reset", "{}");
  }

  /**
   * Makes something happen: an action of the control interface, such as ring or hangup.
   *
   * @param action its name
   * @param parameters its parameters as JSON
   * @return the answer as JSON
   * @throws IllegalStateException if the simulator refuses
   */
  public String perform(String action, String parameters) {
    URI address =
        URI.create(http.substring(0, http.indexOf("/agentgateway/")) + "/simulator/" + action);
    var request =
        HttpRequest.newBuilder(address)
            .timeout(STARTING)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(parameters))
            .build();
    try {
      var response =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .build()
              .send(request, BodyHandlers.ofString());
      if (response.statusCode() / 100 != 2)
        throw new IllegalStateException("The simulator refused " + action + ": " + response.body());
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(action + " was interrupted.", e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOPPING.toSeconds(), TimeUnit.SECONDS)) process.destroyForcibly();
      Files.deleteIfExists(certificate);
      Files.deleteIfExists(folder.resolve("said.txt"));
      Files.deleteIfExists(folder);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
