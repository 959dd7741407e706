package com.example.fresh;

import ccgateway.Event;
import ccgateway.EventStream;
import ccgateway.Gateway;
import ccgateway.GatewayBuilder;
import ccgateway.Session;
import ccgateway.event.AgentEventRinging;
import ccgateway.event.AgentEventTalking;
import ccgateway.event.AgentStateReady;
import ccgateway.testing.Simulator;
import java.io.IOException;

/** Signs an agent in at a simulated gateway, takes a call and signs out, over HTTP and over HTTPS. */
public final class TakesACall {
  private TakesACall() {}

  /**
   * Runs the program; it fails with an exception.
   *
   * @param arguments none
   * @throws IOException if the certificate of the simulator cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    try (Simulator simulator = Simulator.start("--poll-hold", "200")) {
      takeACall(simulator, simulator.gateway());
      simulator.reset();
      takeACall(
          simulator,
          Gateway.builder(simulator.https()).certificateAuthorities(simulator.certificate()));
    }
  }

  private static void takeACall(Simulator simulator, GatewayBuilder gateway) {
    try (Session session = Session.builder(gateway, "291").build();
        EventStream events = session.events()) {
      session.signIn("", "40038").orElseThrow();
      simulator.perform("ring", "{\"agentid\":\"291\",\"caller\":\"70093\"}");
      boolean talked = false;
      while (events.hasNext()) {
        Event event = events.next();
        if (event instanceof AgentEventRinging) session.gateway().answer("291").orElseThrow();
        if (event instanceof AgentEventTalking) {
          session.gateway().release("291").orElseThrow();
          talked = true;
        }
        if (talked && event instanceof AgentStateReady) session.signOut().orElseThrow();
      }
      System.out.println(
          "Signed out after the call: " + session.connection().reason().orElseThrow());
    }
  }
}
