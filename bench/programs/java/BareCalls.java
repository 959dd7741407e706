import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Calls sayBusy by hand, with java.net.http and the streaming parser of Jackson. */
final class BareCalls {
  private static final JsonFactory JSON = new JsonFactory();

  private BareCalls() {}

  public static void main(String[] args) throws Exception {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    Rounds.run(
        () -> {
          HttpRequest request =
              HttpRequest.newBuilder(URI.create(args[0] + "/onlineagent/291/saybusy?reason=200"))
                  .timeout(Duration.ofSeconds(15))
                  .header("Content-Type", "application/json; charset=UTF-8")
                  .header("Guid", args[1])
                  .POST(BodyPublishers.noBody())
                  .build();
          HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
          if (response.statusCode() != 200) throw new IOException("The status is " + response.statusCode() + ".");
          return retcode(response.body());
        });
  }

  private static String retcode(byte[] body) throws IOException {
    String found = null;
    try (JsonParser parser = JSON.createParser(body)) {
      parser.nextToken();
      while (parser.nextFieldName() != null) {
        String name = parser.currentName();
        parser.nextToken();
        if (name.equals("retcode")) found = parser.getText();
        parser.skipChildren();
      }
    }
    return found;
  }
}
