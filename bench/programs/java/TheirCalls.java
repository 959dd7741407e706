import java.util.Map;
import org.openapitools.client.ApiClient;
import org.openapitools.client.api.OnlineagentApi;

/** Calls sayBusy with the client that openapi-generator made. It does not send Content-Type by itself. */
final class TheirCalls {
  private TheirCalls() {}

  public static void main(String[] args) throws Exception {
    ApiClient client = new ApiClient();
    client.updateBaseUri(args[0]);
    OnlineagentApi agents = new OnlineagentApi(client);
    Map<String, String> headers = Map.of("Content-Type", "application/json; charset=UTF-8", "Guid", args[1]);
    Rounds.run(() -> agents.sayBusy("291", 200, null, headers).getRetcode());
  }
}
