package ccgateway;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The end of a call without success. It does not change, and shows no password, GUID or token. */
public final class Failure implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int LONGEST_SHOWN = 80;

  private final String operation;
  private final Kind kind;
  private final String retcode;
  private final String message;
  private final String field;
  private final int status;
  private final Throwable cause;

  private Failure(
      String operation,
      Kind kind,
      String retcode,
      String message,
      String field,
      int status,
      Throwable cause) {
    this.operation = operation;
    this.kind = kind;
    this.retcode = retcode;
    this.message = message;
    this.field = field;
    this.status = status;
    this.cause = cause;
  }

  static Failure refused(Operation operation, String retcode, String message, int status) {
    return new Failure(operation.id, Kind.RETCODE, retcode, message, null, status, null);
  }

  static Failure answered(Operation operation, Kind kind, String what, int status) {
    return new Failure(
        operation.id, kind, null, "No answer of the gateway: " + what + ".", null, status, null);
  }

  static Failure lost(Operation operation, Kind kind, Throwable cause) {
    String message =
        "No answer of the gateway ("
            + kind.name().toLowerCase(Locale.ROOT)
            + "); it may have taken the call.";
    return new Failure(operation.id, kind, null, message, null, 0, cause);
  }

  static Failure invalid(Operation operation, String field, String message) {
    return new Failure(operation.id, Kind.INVALID, null, message, field, 0, null);
  }

  /**
   * The operation that was called.
   *
   * @return its name on the wire
   */
  public String operation() {
    return operation;
  }

  /**
   * What happened.
   *
   * @return anything but {@link Kind#SUCCESS}
   */
  public Kind kind() {
    return kind;
  }

  /**
   * The return code of a refusal. Gateways also answer codes that no document names.
   *
   * @return the code, if the kind is {@link Kind#RETCODE}
   */
  public Optional<String> retcode() {
    return Optional.ofNullable(retcode);
  }

  /**
   * Tells whether the gateway refused with one of some return codes.
   *
   * @param codes the codes
   * @return whether it is one of them
   */
  public boolean isRetcode(String... codes) {
    for (String code : codes) if (code.equals(retcode)) return true;
    return false;
  }

  /**
   * The gateway's own text of a refusal, which may be empty; else a sentence of this library.
   *
   * @return the text
   */
  public String message() {
    return message;
  }

  /**
   * The parameter that is wrong.
   *
   * @return its name on the wire, if the kind is {@link Kind#INVALID} and one parameter is to blame
   */
  public Optional<String> field() {
    return Optional.ofNullable(field);
  }

  /**
   * The HTTP status.
   *
   * @return the status of the answer, if one came
   */
  public OptionalInt status() {
    return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /**
   * What ended the call.
   *
   * @return for example the exception of the network
   */
  public Optional<Throwable> cause() {
    return Optional.ofNullable(cause);
  }

  /**
   * Says what happened; of a registered return code what the documents say.
   *
   * @return a sentence
   */
  public String meaning() {
    return kind == Kind.RETCODE ? Retcodes.meaning(retcode) : kind.meaning;
  }

  /**
   * Says what to do.
   *
   * @return a sentence
   */
  public String advice() {
    return kind == Kind.RETCODE ? Retcodes.advice(retcode) : kind.advice;
  }

  /** A sentence for logs. The gateway's own text is not in it, because it may quote what was sent. */
  @Override
  public String toString() {
    if (kind != Kind.RETCODE)
      return operation
          + ": "
          + message
          + (kind == Kind.NETWORK && cause != null ? " " + cause.getClass().getSimpleName() : "");
    String shown =
        retcode.length() > LONGEST_SHOWN ? retcode.substring(0, LONGEST_SHOWN) + "..." : retcode;
    return operation + ": refused with return code " + shown + ". " + meaning();
  }
}
