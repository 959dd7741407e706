package ccgateway;

/** How a stream of events ends when the agent did not sign out. */
public final class SessionEndedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Connection connection;

  SessionEndedException(Connection connection) {
    super(
        "The session has ended: "
            + connection.reason().orElse(null)
            + connection.code().map(code -> " (" + code + ")").orElse("")
            + ".");
    this.connection = connection;
  }

  /**
   * The connection as it ended.
   *
   * @return the connection
   */
  public Connection connection() {
    return connection;
  }
}
