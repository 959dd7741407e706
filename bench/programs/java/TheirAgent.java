import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.AgenteventApi;
import org.openapitools.client.api.OnlineagentApi;
import org.openapitools.client.model.GetAgentEventAnswer;
import org.openapitools.client.model.LoginRequest;

/** Signs an agent in, prints events until a caller gives up, and signs the agent out, with openapi-generator's client. */
final class TheirAgent {
  private static final String AGENT = "291";

  private final ApiClient client = new ApiClient();
  private String guid = "";

  private TheirAgent(String address) {
    client.updateBaseUri(address);
    client.setReadTimeout(Duration.ofSeconds(15));
    client.setRequestInterceptor(
        request -> {
          request.setHeader("Content-Type", "application/json; charset=UTF-8");
          if (!guid.isEmpty()) request.setHeader("Guid", guid);
        });
    client.setResponseInterceptor(
        response -> response.headers().firstValue("Set-GUID").ifPresent(value -> guid = value.replaceFirst("^JSESSIONID=", "")));
  }

  public static void main(String[] args) throws Exception {
    try {
      new TheirAgent(args[0]).run();
    } catch (Refused e) {
      System.err.println("refused: " + e.getMessage());
      System.exit(1);
    }
  }

  private void run() throws ApiException, InterruptedException, Refused {
    OnlineagentApi agents = new OnlineagentApi(client);
    check(agents.login(AGENT, new LoginRequest().password("").phonenum("40038").autoanswer(false)).getRetcode());
    System.out.println("signed in");
    try {
      untilACallerGivesUp();
    } finally {
      check(agents.logout(AGENT).getRetcode());
    }
    System.out.println("signed out");
  }

  private void untilACallerGivesUp() throws InterruptedException, Refused {
    AgenteventApi events = new AgenteventApi(client);
    int failures = 0;
    while (true) {
      GetAgentEventAnswer answer;
      try {
        answer = events.getAgentEvent(AGENT, null);
      } catch (ApiException e) {
        Thread.sleep((long) (ThreadLocalRandom.current().nextDouble() * Math.min(10_000, 500 << failures)));
        failures = Math.min(failures + 1, 10);
        continue;
      }
      failures = 0;
      check(answer.getRetcode());
      if (answer.getEvent() != null) {
        String type = answer.getEvent().getEventType();
        System.out.println(type);
        if ("AgentEvent_Ringing".equals(type)) {
          System.out.println(((Map<?, ?>) answer.getEvent().getContent()).get("caller") + " is calling");
        } else if ("AgentEvent_No_Answer".equals(type)) {
          return;
        }
      }
      Thread.sleep(200);
    }
  }

  private static void check(String retcode) throws Refused {
    if (!"0".equals(retcode)) throw new Refused(retcode);
  }

  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    Refused(String retcode) {
      super(retcode);
    }
  }
}
