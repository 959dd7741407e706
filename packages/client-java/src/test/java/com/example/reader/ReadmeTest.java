package com.example.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ccgateway.Event;
import ccgateway.EventStream;
import ccgateway.Gateway;
import ccgateway.Outcome;
import ccgateway.Session;
import ccgateway.event.AgentEventRinging;
import ccgateway.options.SayBusyOptions;
import ccgateway.testing.Simulator;
import ccgateway.testing.SimulatorExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds the samples of the README, so that they compile for somebody outside the package, and compares them with it. */
class ReadmeTest {
  static String tenLines(String password) {
    Gateway gateway = Gateway.of("https://192.0.2.10:8043/agentgateway/resource");
    gateway.login("291", password, "40038").orElseThrow();
    Outcome<Void> busy = gateway.sayBusy("291", SayBusyOptions.builder().reason(200).build());
    String told = busy.fold(
        nothing -> "busy",
        refusal -> refusal.isRetcode("100-006") ? "not signed in" : refusal.meaning(),
        failure -> "unknown: " + failure.advice());
    gateway.logout("291").orElseThrow();
    return told;
  }

  static void session(String address, String password) {
    var builder = Session.builder(Gateway.builder(address), "291").onConnection(System.out::println);
    try (Session session = builder.build(); EventStream events = session.events()) {
      session.signIn(password, "40038").orElseThrow();
      while (events.hasNext()) {
        Event event = events.next();
        if (!(event instanceof AgentEventRinging)) continue;
        session.gateway().answer("291").orElseThrow();
      }
    }
  }

  static void authority(String address) throws Exception {
    Gateway.builder(address).certificateAuthorities(Path.of("authority.pem")).build();
  }

  @Test
  void hasEverySample() throws Exception {
    var source = Files.readString(Path.of("src/test/java/com/example/reader/ReadmeTest.java"));
    List<String> samples = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toList());
    assertEquals(4, samples.size());
    for (var sample : samples) {
      var indented = sample.replaceAll("(?m)^(?=.)", "    ");
      assertTrue(source.contains(sample) || source.contains(indented), "No test compiles this sample:\n" + sample);
    }
  }
}

@ExtendWith(SimulatorExtension.class)
class MyTest {
  @Test
  void takesACall(Simulator simulator) {
    try (Session session = Session.builder(simulator.gateway(), "291").build()) {
      session.signIn("", "40038").orElseThrow();
      simulator.perform("ring", "{\"agentid\":\"291\",\"caller\":\"70093\"}");
    }
  }
}
