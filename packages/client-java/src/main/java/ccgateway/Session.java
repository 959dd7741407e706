package ccgateway;

import ccgateway.internal.Values;
import ccgateway.model.LoginResult;
import ccgateway.options.LoginExOptions;
import ccgateway.options.LoginOptions;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An agent who signs in, gets events and signs out. It polls the events from the sign-in on, or sends heartbeats while
 * the gateway pushes them, and keeps the GUID and the cookie of a load balancer. Several threads may use it.
 */
public final class Session implements AutoCloseable {
  private static final Duration CLOSING = Duration.ofSeconds(5);
  private static final String SHUTDOWN = "AgentOther_ShutdownService";

  private final Gateway gateway;
  private final String agentId;
  private final Duration pollPause;
  private final Duration pollTimeout;
  private final Duration heartbeat;
  private final Supplier<String> serviceToken;
  private final Consumer<? super Connection> connectionListener;
  private final Time time;
  private final EventHub hub;
  private final ExecutorService teller =
      Executors.newSingleThreadExecutor(work -> daemon(work, "ccgateway-connection"));

  /** Held while the agent signs in or out: the two never overlap. */
  final ReentrantLock turn = new ReentrantLock();

  private final Object state = new Object();
  private Phase phase;
  private Thread signer;
  private boolean push;
  private Thread delivery;

  Session(SessionBuilder settings) {
    // The builder can be used on, so what it says later is of another session.
    pollPause = settings.pollPause;
    pollTimeout = settings.pollTimeout;
    heartbeat = settings.heartbeat;
    serviceToken = settings.serviceToken;
    connectionListener = settings.connectionListener;
    gateway = settings.gateway.build();
    agentId = settings.agentId;
    time = gateway.transport.time;
    hub = new EventHub(settings.maxQueuedEvents, this::connection);
    phase =
        new Phase(
            Phase.Activity.REST, new Connection(ConnectionState.OFFLINE, time.now(), null, null));
    gateway.transport.admission = this::refusal;
  }

  /**
   * Begins a session.
   *
   * @param gateway how to reach the gateway
   * @param agentId the agent
   * @return a builder
   */
  public static SessionBuilder builder(GatewayBuilder gateway, String agentId) {
    return new SessionBuilder(gateway, agentId);
  }

  private static Thread daemon(Runnable work, String name) {
    var thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * The connection of the session, for calling operations.
   *
   * @return the connection
   */
  public Gateway gateway() {
    return gateway;
  }

  /**
   * The agent of the session.
   *
   * @return the agent ID
   */
  public String agentId() {
    return agentId;
  }

  /**
   * The state of the delivery of events.
   *
   * @return the current state
   */
  public Connection connection() {
    synchronized (state) {
      return phase.connection;
    }
  }

  /**
   * How many events were dropped because nobody read them in time.
   *
   * @return the number
   */
  public long dropped() {
    return hub.dropped();
  }

  /** Says why a call must not be sent now, or null. */
  private String refusal() {
    synchronized (state) {
      if (phase.activity == Phase.Activity.SIGN_IN)
        return signer == Thread.currentThread()
            ? null
            : "A sign-in is under way; wait for its outcome.";
      return phase.connection.state() == ConnectionState.ENDED
          ? "The session has ended; sign in again."
          : null;
    }
  }

  /**
   * Signs the agent in, plainly; see {@link #signIn(SignIn)}.
   *
   * @param password the password of the agent
   * @param phoneNum the phone number of the agent
   * @return what the gateway answered
   */
  public Outcome<LoginResult> signIn(String password, String phoneNum) {
    return signIn(SignIn.of(password, phoneNum));
  }

  /**
   * Signs the agent in and starts the delivery of events. An agent who is signed in elsewhere is never taken over unless
   * it is asked for. A sign-in that fails leaves a session that is signed in already as it was. One whose answer shows no
   * GUID fails with {@link Kind#DECODE}, if the gateway asks for one.
   *
   * @param given how to sign in
   * @return what the gateway answered
   */
  public Outcome<LoginResult> signIn(SignIn given) {
    Objects.requireNonNull(given, "given");
    try {
      turn.lockInterruptibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Outcome.failure(Failure.lost(Operations.LOGIN, Kind.ABORTED, e), null);
    }
    try {
      boolean running = stop();
      String guid = gateway.guid();
      boolean ended = connection().state() == ConnectionState.ENDED;
      synchronized (state) {
        signer = Thread.currentThread();
      }
      move(Phase.Step.to(Phase.Target.SIGN_IN));
      // Events pushed from here on belong to the next session.
      gateway.setGuid("");
      var unread = ended ? hub.setAside() : new ArrayDeque<Event>();
      var outcome = logIn(given);
      if (outcome.isSuccess()) {
        var options = fieldsOf(given.options);
        begin(
            !given.platformOnly
                && isFilled(options.get("callBackUri"))
                && isFilled(options.get("serviceToken")),
            false);
        return outcome;
      }
      move(Phase.Step.to(Phase.Target.STAY));
      hub.bringBack(unread);
      if (!ended) {
        gateway.setGuid(guid);
        if (running) start(true);
      }
      return outcome;
    } finally {
      turn.unlock();
    }
  }

  private static Map<String, Object> fieldsOf(Options options) {
    return options.toMap();
  }

  private static boolean isFilled(Object value) {
    return value instanceof String && !((String) value).isEmpty();
  }

  private Outcome<LoginResult> logIn(SignIn given) {
    var outcome = logIn(given.platformOnly ? Operations.LOGIN_EX : Operations.LOGIN, given);
    if (given.takeOver
        && outcome.failure().filter(failure -> failure.isRetcode(Phase.ELSEWHERE)).isPresent())
      outcome = logIn(Operations.FORCE_LOGIN, given);
    if (!outcome.isSuccess() || !gateway.guid().isEmpty()) return outcome;
    // Without a GUID the session would be refused minutes later without a reason; some gateways
    // require none.
    var status = gateway.withRetries(0).getAgentStatus(agentId);
    if (status
        .failure()
        .filter(failure -> failure.isRetcode(Phase.NO_PERMISSION, Phase.NOT_SIGNED_IN))
        .isEmpty()) return outcome;
    String what =
        "it signed the agent in without a GUID that can be read, and refuses calls without one";
    return Outcome.failure(
        Failure.answered(Operations.LOGIN, Kind.DECODE, what, 200), outcome.headers());
  }

  /** The three operations take the same fields, of which loginEx knows fewer. */
  private Outcome<LoginResult> logIn(Operation operation, SignIn given) {
    var request = new Request(operation);
    request.path("agentid", agentId);
    request.field("password", given.password);
    request.field("phonenum", given.phoneNum);
    Options known = operation == Operations.LOGIN_EX ? LoginExOptions.none() : LoginOptions.none();
    fieldsOf(given.options)
        .forEach(
            (name, value) -> {
              if (known.names().contains(name)) request.field(name, value);
            });
    return gateway.call(request, value -> Values.whole(value, LoginResult::new, null));
  }

  /**
   * Signs the agent out and ends the session.
   *
   * @return what the gateway answered
   */
  public Outcome<Void> signOut() {
    return signOut(one -> one.logout(agentId), null);
  }

  /**
   * Signs an agent out who is in a call too, and releases the call.
   *
   * @return what the gateway answered
   */
  public Outcome<Void> forceSignOut() {
    return signOut(one -> one.forceLogout(agentId), null);
  }

  /**
   * Signs an agent out who is in a call too, and releases the call.
   *
   * @param reason a cause code from 1 to 255
   * @return what the gateway answered
   */
  public Outcome<Void> forceSignOut(int reason) {
    return signOut(one -> one.forceLogoutWithReason(agentId, reason), null);
  }

  private Outcome<Void> signOut(Function<Gateway, Outcome<Void>> how, Duration limit) {
    try {
      if (limit == null) turn.lockInterruptibly();
      else if (!turn.tryLock(limit.toMillis(), TimeUnit.MILLISECONDS))
        return Outcome.failure(Failure.lost(Operations.LOGOUT, Kind.TIMEOUT, null), null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Outcome.failure(Failure.lost(Operations.LOGOUT, Kind.ABORTED, e), null);
    }
    try {
      move(Phase.Step.to(Phase.Target.SIGN_OUT));
      var outcome = how.apply(limit == null ? gateway : gateway.withTimeout(limit));
      boolean gone = outcome.isSuccess() || isGone(outcome);
      if (!gone && limit == null) {
        move(Phase.Step.to(Phase.Target.STAY));
        return outcome;
      }
      stop();
      move(Phase.Step.ended(Reason.SIGNED_OUT));
      return outcome;
    } finally {
      turn.unlock();
    }
  }

  private static boolean isGone(Outcome<Void> outcome) {
    return outcome
        .failure()
        .filter(failure -> failure.isRetcode(Phase.NOT_SIGNED_IN, Phase.NOT_IN_VDN))
        .isPresent();
  }

  /** Signs the agent out, if it is signed in, and ends the session. It waits five seconds at most for the gateway. */
  @Override
  public void close() {
    if (snapshot().isPresent()) signOut(one -> one.logout(agentId), CLOSING);
    stop();
    move(Phase.Step.ended(Reason.SIGNED_OUT));
    teller.shutdown();
  }

  /**
   * Ends the session here without signing the agent out, for a program that is about to be restarted and goes on by
   * {@link SessionBuilder#resume(Snapshot)}.
   *
   * @return what resume needs; nothing if no agent is signed in
   */
  public Optional<Snapshot> suspend() {
    turn.lock();
    try {
      stop();
      var snapshot = snapshot();
      if (snapshot.isPresent()) move(Phase.Step.ended(Reason.SUSPENDED));
      return snapshot;
    } finally {
      turn.unlock();
    }
  }

  /**
   * What {@link SessionBuilder#resume(Snapshot)} needs. The GUID in it changes, so take it when the program ends.
   *
   * @return the snapshot; nothing while no agent is signed in
   */
  public Optional<Snapshot> snapshot() {
    synchronized (state) {
      ConnectionState now = phase.connection.state();
      boolean signedIn =
          phase.activity != Phase.Activity.SIGN_IN
              && (now == ConnectionState.ONLINE || now == ConnectionState.INTERRUPTED);
      return signedIn
          ? Optional.of(
              new Snapshot(agentId, gateway.guid(), push, gateway.transport.cookies.line("")))
          : Optional.empty();
    }
  }

  Outcome<Session> resumed(Snapshot snapshot) {
    gateway.setGuid(snapshot.guid);
    gateway.transport.cookies.keep(List.of(snapshot.cookies.split("; ")));
    var renewed = gateway.updateGuid(agentId);
    if (!renewed.isSuccess())
      return Outcome.failure(renewed.failure().orElseThrow(), renewed.headers());
    begin(snapshot.push, true);
    return Outcome.success(this, renewed.message(), renewed.headers());
  }

  /**
   * The events of the agent. What came while no stream was open comes first; while several are open, each gets every
   * event.
   *
   * @return a stream to close
   */
  public EventStream events() {
    return hub.stream();
  }

  /**
   * Gives each event to a listener, on a thread of its own and one after the other, until the session ends.
   *
   * @param listener takes an event; one that throws gets no more
   * @return the listening, to close when no more are wanted
   */
  public EventSubscription onEvent(Consumer<? super Event> listener) {
    Objects.requireNonNull(listener, "listener");
    EventStream events = events();
    daemon(
            () -> {
              try (events) {
                while (events.hasNext()) listener.accept(events.next());
              } catch (SessionEndedException e) {
                // The listener for connections is told.
                return;
              }
            },
            "ccgateway-events")
        .start();
    return events::close;
  }

  /**
   * Takes pushed events. Those of other agents are ignored.
   *
   * @param pushed what {@link Push#parse(byte[])} read
   */
  public void deliver(Push pushed) {
    if (pushed.agentId().equals(agentId)) pushed.events().forEach(this::receive);
  }

  private void receive(Event event) {
    synchronized (state) {
      // Late events of an ended session must not reach the next one.
      if (phase.connection.state() == ConnectionState.ENDED
          && phase.activity != Phase.Activity.SIGN_IN) return;
    }
    hub.deliver(event);
    // A gateway can be set up to send the events of all agents to one agent.
    boolean own = event.agentId().filter(one -> !one.isEmpty() && !one.equals(agentId)).isEmpty();
    if (own && event.eventType().equals(SHUTDOWN)) move(Phase.Step.ended(Reason.SIGNED_OUT));
  }

  private void begin(boolean pushed, boolean heard) {
    hub.reopen();
    synchronized (state) {
      push = pushed;
    }
    move(Phase.Step.to(Phase.Target.BEGIN));
    start(heard);
  }

  /** Takes a step and tells of a new connection. */
  private void move(Phase.Step step) {
    Connection before;
    Connection after;
    Thread running;
    synchronized (state) {
      before = phase.connection;
      phase = phase.after(step, time.now());
      after = phase.connection;
      running = delivery;
      if (before != after && !teller.isShutdown())
        teller.execute(() -> connectionListener.accept(after));
    }
    if (before == after || after.state() != ConnectionState.ENDED) return;
    if (running != null && running != Thread.currentThread()) running.interrupt();
    gateway.setGuid("");
    hub.close();
  }

  /** @param heard whether the gateway has answered polls of this session before */
  private void start(boolean heard) {
    synchronized (state) {
      var loop = new DeliveryLoop(heard, push);
      delivery = daemon(loop, "ccgateway-session-" + agentId);
      delivery.start();
    }
  }

  /** Ends the delivery of events, waits for it, and tells whether there was one. */
  private boolean stop() {
    Thread running;
    synchronized (state) {
      running = delivery;
      delivery = null;
    }
    if (running == null) return false;
    running.interrupt();
    boolean interrupted = false;
    while (running.isAlive() && running != Thread.currentThread()) {
      try {
        running.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) Thread.currentThread().interrupt();
    return true;
  }

  /** Repeats polls or heartbeats. After a failure the pause grows up to a bound. */
  private final class DeliveryLoop implements Runnable {
    private final boolean beats;
    private boolean heard;
    private int failures;
    private int refusals;

    DeliveryLoop(boolean heard, boolean beats) {
      this.heard = heard;
      this.beats = beats;
    }

    @Override
    public void run() {
      var last = time.now();
      Duration rest = beats ? heartbeat : pollPause;
      while (isWanted()) {
        var began = time.now();
        Optional<Failure> failure = beats ? beat() : poll();
        if (!isWanted()) return;
        noticeSleep(Duration.between(began, time.now()), Duration.ZERO);
        Duration pause = rest;
        if (failure.isEmpty()) {
          heard = true;
          last = time.now();
          failures = 0;
          refusals = 0;
          move(Phase.Step.to(Phase.Target.ONLINE));
        } else {
          refusals = failure.get().isRetcode(Phase.NO_PERMISSION) ? refusals + 1 : 0;
          move(Phase.verdict(failure.get(), refusals, Duration.between(last, time.now()), heard));
          // Shorter than the pause between heartbeats, because two minutes without one end the
          // session.
          Duration least = rest.toMillis() < 5000 ? rest : Duration.ofSeconds(5);
          pause = least.plus(time.jitter(failures++));
        }
        if (!isWanted()) return;
        began = time.now();
        try {
          time.sleep(pause);
        } catch (InterruptedException e) {
          return;
        }
        noticeSleep(Duration.between(began, time.now()), pause);
      }
    }

    private boolean isWanted() {
      synchronized (state) {
        return delivery == Thread.currentThread()
            && !Thread.currentThread().isInterrupted()
            && phase.connection.state() != ConnectionState.ENDED;
      }
    }

    /** Tells of a gap in which nothing ran. */
    private void noticeSleep(Duration took, Duration expected) {
      if (took.compareTo(Phase.LONG_SILENCE.plus(expected)) > 0)
        move(new Phase.Step(Phase.Target.INTERRUPTED, Reason.ASLEEP, null));
    }

    private Optional<Failure> poll() {
      var outcome = gateway.withTimeout(pollTimeout).withRetries(0).getAgentEvent(agentId);
      if (outcome.isSuccess()) outcome.orElseThrow().forEach(Session.this::receive);
      return outcome.failure();
    }

    private Optional<Failure> beat() {
      String token = serviceToken.get();
      var one = gateway.withRetries(0);
      return (token == null || token.isEmpty() ? one : one.withHeader("service_token", token))
          .handShake(agentId)
          .failure();
    }
  }

  /** The agent and the state; neither the GUID nor events. */
  @Override
  public String toString() {
    return "Session[" + agentId + ", " + connection().state() + "]";
  }
}
