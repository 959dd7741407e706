package ccgateway;

/** A failure as an exception, for programs that ask for it by {@link Outcome#orElseThrow()}. */
public final class GatewayException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Failure failure;

  GatewayException(Failure failure) {
    super(failure.toString(), failure.cause().orElse(null));
    this.failure = failure;
  }

  /**
   * The failure.
   *
   * @return what happened
   */
  public Failure failure() {
    return failure;
  }
}
