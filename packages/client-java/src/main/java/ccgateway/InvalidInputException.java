package ccgateway;

/** A call that must not be sent. */
final class InvalidInputException extends Exception {
  private static final long serialVersionUID = 1;

  /** The name of the parameter on the wire; null if none alone is to blame. */
  final String field;

  InvalidInputException(String field, String message) {
    super(message, null, false, false);
    this.field = field;
  }
}
