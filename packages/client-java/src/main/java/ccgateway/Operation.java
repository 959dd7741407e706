package ccgateway;

/** What the calls of an operation have in common. */
final class Operation {
  /** Whether a call may be sent again when no answer came. */
  enum Retry {
    NEVER,
    SAFE,
    AFTER_CHECK
  }

  /** Results that are more than a field of the answer. */
  enum Result {
    PLAIN,
    /** The result has the GUID of the session. */
    GUID,
    FILE
  }

  final String id;
  final String method;
  final String path;
  final Retry retry;
  final Result result;

  /** The field of the answer that has the result. */
  final String field;

  Operation(String id, String method, String path, Retry retry, Result result, String field) {
    this.id = id;
    this.method = method;
    this.path = path;
    this.retry = retry;
    this.result = result;
    this.field = field;
  }
}
