package ccgateway;

import java.net.http.HttpHeaders;

/** Reads the GUID of a session in the forms in which gateways and proxies send it. */
final class Guids {
  private Guids() {}

  /** The GUID in the header Set-GUID, or in Guid, which the documents list beside it; empty if there is none. */
  static String in(HttpHeaders headers) {
    String set = plain(String.join(",", headers.allValues("Set-GUID")));
    return set.isEmpty() ? plain(String.join(",", headers.allValues("Guid"))) : set;
  }

  /**
   * A GUID without a name such as JSESSIONID, quotes and the attributes of a cookie. Of several the last one counts. A
   * comma inside an expiry date is followed by words.
   */
  static String plain(String value) {
    String plain = "";
    for (String part : value.split(",")) {
      int end = part.indexOf(';');
      String one = trimmed(withoutName(end < 0 ? part : part.substring(0, end)));
      if (!one.isEmpty() && one.chars().noneMatch(Guids::isBlank)) plain = one;
    }
    return plain;
  }

  /** Without a value behind it, what looks like a name is the GUID; only JSESSIONID always is a name. */
  private static String withoutName(String part) {
    String text = trimmedLeft(part);
    int equals = text.indexOf('=');
    if (equals < 0) return text;
    String name = text.substring(0, equals).stripTrailing();
    if (!name.matches("[A-Za-z0-9_-]+")) return text;
    String rest = text.substring(equals + 1);
    String value = trimmedLeft(rest);
    boolean named =
        name.equalsIgnoreCase("JSESSIONID") || !value.isEmpty() && value.charAt(0) != '=';
    return named ? rest : text;
  }

  private static String trimmed(String text) {
    String rest = trimmedLeft(text);
    int end = rest.length();
    while (end > 0 && isBlankOrQuote(rest.charAt(end - 1))) end--;
    return rest.substring(0, end);
  }

  private static String trimmedLeft(String text) {
    int begin = 0;
    while (begin < text.length() && isBlankOrQuote(text.charAt(begin))) begin++;
    return text.substring(begin);
  }

  private static boolean isBlankOrQuote(char one) {
    return one == '"' || isBlank(one);
  }

  private static boolean isBlank(int one) {
    return one == ' ' || one == '\t' || one == '\r' || one == '\n';
  }
}
