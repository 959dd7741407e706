import ccgateway.Event;
import ccgateway.EventStream;
import ccgateway.Gateway;
import ccgateway.GatewayException;
import ccgateway.Session;
import ccgateway.SignIn;
import ccgateway.event.AgentEventNoAnswer;
import ccgateway.event.AgentEventRinging;
import ccgateway.options.LoginOptions;

/** Signs an agent in, prints events until a caller gives up, and signs the agent out, with this project's client. */
final class OurAgent {
  private OurAgent() {}

  public static void main(String[] args) {
    try (Session session = Session.builder(Gateway.builder(args[0]), "291").build();
        EventStream events = session.events()) {
      session.signIn(SignIn.of("", "40038").withOptions(LoginOptions.builder().autoAnswer(false).build())).orElseThrow();
      System.out.println("signed in");
      while (events.hasNext()) {
        Event event = events.next();
        System.out.println(event.eventType());
        if (event instanceof AgentEventRinging) {
          System.out.println(((AgentEventRinging) event).content().orElseThrow().caller().orElseThrow() + " is calling");
        } else if (event instanceof AgentEventNoAnswer) {
          break;
        }
      }
      session.signOut().orElseThrow();
      System.out.println("signed out");
    } catch (GatewayException e) {
      System.err.println("refused: " + e.failure().retcode().orElse(e.getMessage()));
      System.exit(1);
    }
  }
}
