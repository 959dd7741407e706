// part: sign-in
import ccgateway.Connection;
import ccgateway.Event;
import ccgateway.EventStream;
import ccgateway.Gateway;
import ccgateway.Session;
import ccgateway.SignIn;
import ccgateway.event.AgentEventRinging;
import ccgateway.event.AgentEventTalking;
import ccgateway.options.AnswerOptions;
import ccgateway.options.LoginOptions;
import ccgateway.options.SayBusyOptions;

public class Agent {
  public static void main(String[] args) {
    var gateway = Gateway.builder("http://127.0.0.1:8060/agentgateway/resource");
    var options = LoginOptions.builder().autoAnswer(false).build();
    try (Session session = Session.builder(gateway, "291").build();
        EventStream events = session.events()) {
      session.signIn(SignIn.of("", "40038").withOptions(options)).orElseThrow();
      takeCall(session.gateway(), events);
      leaveTooEarly(session);
      finish(session);
    }
  }

  // part: events
  private static void takeCall(Gateway gateway, EventStream events) {
    var reason = SayBusyOptions.builder().reason(200).build();
    gateway.sayBusy("291", reason).orElseThrow();
    gateway.cancelBusy("291").orElseThrow();
    while (events.hasNext()) {
      Event event = events.next();
      System.out.println(event.eventType());
      if (event instanceof AgentEventRinging) {
        var call = ((AgentEventRinging) event).content().orElseThrow();
        System.out.println(call.caller().orElse("Somebody") + " is calling");
        var options = AnswerOptions.builder().callId(call.callId().orElseThrow());
        gateway.answer("291", options.build()).orElseThrow();
      }
      if (event instanceof AgentEventTalking) return;
    }
    throw new IllegalStateException("The session ended before the call.");
  }

  // part: errors
  private static void leaveTooEarly(Session session) {
    String told = session.signOut().fold(
        nothing -> "Signed out",
        refusal -> refusal.retcode().orElseThrow() + " " + refusal.meaning(),
        failure -> "Unknown: " + failure.advice());
    System.out.println(told);
  }

  // part: end
  private static void finish(Session session) {
    session.gateway().release("291").orElseThrow();
    session.close();
    Connection connection = session.connection();
    System.out.println(connection.state() + " " + connection.reason().orElseThrow());
  }
}
