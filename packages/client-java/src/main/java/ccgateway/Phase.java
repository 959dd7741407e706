package ccgateway;

import java.time.Duration;
import java.time.Instant;

/** Where a session is, and the only place where one phase follows another. Every step may come in every phase. */
final class Phase {
  enum Activity {
    REST,
    SIGN_IN,
    SIGN_OUT
  }

  enum Target {
    SIGN_IN,
    SIGN_OUT,
    /** The outcomes of a sign-in; STAY is also that of a sign-out that failed. */
    BEGIN,
    STAY,
    ONLINE,
    INTERRUPTED,
    ENDED
  }

  /** What happens to a session. */
  static final class Step {
    final Target to;
    final Reason reason;
    final String code;

    Step(Target to, Reason reason, String code) {
      this.to = to;
      this.reason = reason;
      this.code = code;
    }

    static Step to(Target target) {
      return new Step(target, null, null);
    }

    static Step ended(Reason reason) {
      return new Step(Target.ENDED, reason, null);
    }
  }

  /** After how long without an answer a gateway may have given a session up; gateways wait for 120 seconds. */
  static final Duration LONG_SILENCE = Duration.ofSeconds(75);

  /** How many answers without permission in a row end a session. */
  private static final int REFUSAL_LIMIT = 5;

  static final String NO_PERMISSION = "000-003";
  static final String ELSEWHERE = "100-002";
  static final String NOT_SIGNED_IN = "100-006";
  static final String NOT_IN_VDN = "100-008";

  final Activity activity;
  final Connection connection;

  Phase(Activity activity, Connection connection) {
    this.activity = activity;
    this.connection = connection;
  }

  Phase after(Step step, Instant now) {
    ConnectionState state = connection.state();
    switch (step.to) {
      case SIGN_IN:
        return new Phase(Activity.SIGN_IN, connection);
      case SIGN_OUT:
        return new Phase(Activity.SIGN_OUT, connection);
      case STAY:
        return new Phase(Activity.REST, connection);
      case BEGIN:
        return new Phase(Activity.REST, new Connection(ConnectionState.ONLINE, now, null, null));
      case ONLINE:
        return state == ConnectionState.INTERRUPTED
            ? new Phase(activity, new Connection(ConnectionState.ONLINE, now, null, null))
            : this;
      case INTERRUPTED:
        return state == ConnectionState.ONLINE
            ? new Phase(
                activity, new Connection(ConnectionState.INTERRUPTED, now, step.reason, step.code))
            : this;
      default:
        // What ends during a sign-in is the session before.
        if (state == ConnectionState.ENDED || activity == Activity.SIGN_IN) return this;
        Reason reason = activity == Activity.SIGN_OUT ? Reason.SIGNED_OUT : step.reason;
        return new Phase(
            Activity.REST, new Connection(ConnectionState.ENDED, now, reason, step.code));
    }
  }

  /** What a failed poll or heartbeat means. */
  static Step verdict(Failure failure, int refusals, Duration silence, boolean heard) {
    String code = failure.retcode().orElse(null);
    boolean recovery = failure.isRetcode("105-005", "105-006", "105-007");
    boolean gone =
        failure.isRetcode(NOT_SIGNED_IN)
            || failure.isRetcode(NO_PERMISSION) && refusals >= REFUSAL_LIMIT;
    if (!recovery && !gone) return new Step(Target.INTERRUPTED, Reason.of(failure.kind()), code);
    Reason reason = Reason.TAKEN_OVER;
    if (recovery || silence.compareTo(LONG_SILENCE) > 0) reason = Reason.EXPIRED;
    else if (failure.isRetcode(NOT_SIGNED_IN)) reason = Reason.SIGNED_OUT;
    else if (!heard) reason = Reason.REFUSED;
    return new Step(Target.ENDED, reason, code);
  }
}
