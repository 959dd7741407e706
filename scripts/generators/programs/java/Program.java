import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiResponse;
import org.openapitools.client.api.AgenteventApi;
import org.openapitools.client.api.OnlineagentApi;
import org.openapitools.client.model.LoginExAnswer;
import org.openapitools.client.model.LoginExRequest;
import org.openapitools.client.model.LoginExResult;
import org.openapitools.client.model.LogoutAnswer;
import org.openapitools.client.model.SayBusyAnswer;

/**
 * Signs in, polls an event, sets busy, is refused and signs out, through the client that openapi-generator made. Takes
 * the address of a gateway and prints what it got as JSON.
 */
public final class Program {
  private static final String AGENT = "291";

  public static void main(String[] args) throws Exception {
    ApiClient client = new ApiClient();
    client.updateBaseUri(args[0]);
    OnlineagentApi agents = new OnlineagentApi(client);
    ObjectMapper json = client.getObjectMapper();
    Map<String, Object> report = new LinkedHashMap<>();

    LoginExRequest request = new LoginExRequest().password("").phonenum("40038");
    ApiResponse<LoginExAnswer> signIn = agents.loginExWithHttpInfo(AGENT, request);
    report.put("signIn", signIn.getData().getRetcode());
    // The result has no type; the text of the field names the schema of what a success holds.
    LoginExResult result = json.convertValue(signIn.getData().getResult(), LoginExResult.class);
    report.put("workno", result.getWorkno());

    Map<String, String> session = withGuid(guidOf(signIn));
    report.put("event", new AgenteventApi(client).getAgentEvent(AGENT, null, session).getEvent().getEventType());

    report.put("busy", agents.sayBusy(AGENT, 201, null, session).getRetcode());

    SayBusyAnswer refused = agents.sayBusy(AGENT, null, null, withGuid("another.AgentGateway0"));
    report.put("refused", Arrays.asList(refused.getRetcode(), refused.getResult()));

    report.put("signOut", agents.logout(AGENT, session).getRetcode());

    LogoutAnswer again = agents.logout(AGENT, session);
    report.put("signOutAgain", Arrays.asList(again.getRetcode(), again.getResult()));

    System.out.println(json.writeValueAsString(report));
  }

  private static String guidOf(ApiResponse<?> answer) {
    List<String> values = answer.getHeaders().entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase("Set-GUID"))
        .findFirst().orElseThrow().getValue();
    return values.get(0).substring("JSESSIONID=".length());
  }

  private static Map<String, String> withGuid(String guid) {
    return Map.of("Guid", guid);
  }
}
