package ccgateway;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** An answer, judged by its return code, and by its status only when it has no return code. */
final class Answer {
  final HttpHeaders headers;
  final int status;
  String message = "";

  /** What the reader of the operation gets. */
  Object result;

  /** Null for a success. */
  Failure failure;

  private Answer(int status, HttpHeaders headers) {
    this.status = status;
    this.headers = headers;
  }

  static Answer of(Operation operation, int status, HttpHeaders headers, byte[] body) {
    var answer = new Answer(status, headers);
    answer.judge(operation, body);
    return answer;
  }

  /** Tells whether an answer is the file that was asked for. A refusal is JSON, and the page of a proxy is no recording. */
  static boolean isFile(Operation operation, int status, HttpHeaders headers) {
    if (operation.result != Operation.Result.FILE || status != 200) return false;
    String type = headers.firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    return !type.contains("json") && !type.contains("text");
  }

  /** @param body null if it was longer than the limit */
  private void judge(Operation operation, byte[] body) {
    boolean file = isFile(operation, status, headers);
    if (status >= 300 && status < 400) {
      failure =
          Failure.answered(
              operation,
              Kind.HTTP,
              "a redirect, which is not followed; check the base address",
              status);
    } else if (body == null) {
      String limit = file ? "maxFileBytes" : "maxAnswerBytes";
      failure =
          Failure.answered(
              operation, Kind.DECODE, "it is longer than " + limit + " allows", status);
    } else if (file) {
      result = body;
    } else {
      judge(operation, fieldsOf(body));
    }
  }

  private void judge(Operation operation, Map<?, ?> fields) {
    String retcode = textOf(fields.get("retcode"));
    message = textOf(fields.get("message"));
    boolean good = status >= 200 && status < 300;
    if (!retcode.isEmpty() && !retcode.equals("0")) {
      failure = Failure.refused(operation, retcode, message, status);
    } else if (!good || retcode.isEmpty()) {
      String what = "status " + status + " without a return code; check the base address";
      failure = Failure.answered(operation, good ? Kind.DECODE : Kind.HTTP, what, status);
    } else if (operation.result == Operation.Result.FILE) {
      failure = Failure.answered(operation, Kind.DECODE, "a success without the file", status);
    } else {
      result = fields.get(operation.field);
    }
  }

  /** Tells whether it came from the gateway. */
  boolean isOfGateway() {
    return failure == null || failure.kind() == Kind.RETCODE;
  }

  static Map<?, ?> fieldsOf(byte[] body) {
    boolean marked =
        body.length >= 3
            && body[0] == (byte) 0xef
            && body[1] == (byte) 0xbb
            && body[2] == (byte) 0xbf;
    try {
      Object value = Json.read(marked ? Arrays.copyOfRange(body, 3, body.length) : body);
      return value instanceof Map ? (Map<?, ?>) value : Map.of();
    } catch (IOException e) {
      return Map.of();
    }
  }

  private static String textOf(Object value) {
    return value instanceof String ? (String) value : "";
  }

  static Void nothing(Object result) {
    return null;
  }

  static byte[] file(Object result) {
    return (byte[]) result;
  }
}
