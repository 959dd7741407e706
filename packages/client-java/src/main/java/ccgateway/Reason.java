package ccgateway;

/** Why a connection is interrupted or has ended. */
public enum Reason {
  /** The agent signed out here, or was signed out by an inspector or elsewhere. */
  SIGNED_OUT,
  /** The GUID is refused although the gateway answered until then: the agent signed in elsewhere. */
  TAKEN_OVER,
  /** The gateway gave the session up, because nothing came from it for more than a minute, or in a disaster recovery. */
  EXPIRED,
  /** The gateway answered a return code. A session ends so if every poll from the sign-in on was refused. */
  REFUSED,
  /** Nothing ran for more than a minute, as on a laptop that slept. */
  ASLEEP,
  /** {@link Session#suspend()} ended the session here, and the agent is still signed in. */
  SUSPENDED,
  /** A poll or heartbeat ended so: {@link Kind#NETWORK}. */
  NETWORK,
  /** A poll or heartbeat ended so: {@link Kind#TIMEOUT}. */
  TIMEOUT,
  /** A poll or heartbeat ended so: {@link Kind#HTTP}. */
  HTTP,
  /** A poll or heartbeat ended so: {@link Kind#DECODE}. */
  DECODE,
  /** A poll or heartbeat could not be sent: {@link Kind#INVALID}. */
  INVALID;

  static Reason of(Kind kind) {
    switch (kind) {
      case TIMEOUT:
        return TIMEOUT;
      case HTTP:
        return HTTP;
      case DECODE:
        return DECODE;
      case INVALID:
        return INVALID;
      case RETCODE:
        return REFUSED;
      default:
        return NETWORK;
    }
  }
}
