package ccgateway;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The cookies of a gateway and of the load balancer before it. They all go to this one gateway. */
final class Cookies {
  private static final Pattern OVER =
      Pattern.compile(";\\s*max-age\\s*=\\s*(0|-)", Pattern.CASE_INSENSITIVE);
  private static final Pattern EXPIRY =
      Pattern.compile(";\\s*expires\\s*=\\s*([^;]*)", Pattern.CASE_INSENSITIVE);

  private final int limit;
  private final Map<String, String> values = new LinkedHashMap<>();

  /** @param limit how many bytes are kept; the first cookies stay, because servers refuse requests with long headers */
  Cookies(int limit) {
    this.limit = limit;
  }

  synchronized void keep(List<String> cookies) {
    cookies.forEach(this::keep);
  }

  private void keep(String cookie) {
    String pair = cookie.split(";", 2)[0];
    int equals = pair.indexOf('=');
    if (equals <= 0) return;
    String name = pair.substring(0, equals).strip();
    String value = pair.substring(equals + 1).strip();
    if (name.isEmpty() || !isHeaderText(name + value)) return;
    if (isWithdrawn(cookie)) {
      values.remove(name);
      return;
    }
    String before = values.put(name, value);
    if (write(Set.of()).length() <= limit) return;
    if (before == null) values.remove(name);
    else values.put(name, before);
  }

  /** The header Cookie; empty without cookies. Names that the caller uses are left to it. */
  synchronized String line(String own) {
    if (own.isEmpty()) return write(Set.of());
    var used = new HashSet<String>();
    for (String pair : own.split(";")) used.add(pair.split("=", 2)[0].strip());
    String kept = write(used);
    return kept.isEmpty() ? own : own + "; " + kept;
  }

  private String write(Set<String> without) {
    var line = new StringBuilder();
    values.forEach(
        (name, value) -> {
          if (without.contains(name)) return;
          if (line.length() > 0) line.append("; ");
          line.append(name).append('=').append(value);
        });
    return line.toString();
  }

  private static boolean isWithdrawn(String cookie) {
    if (OVER.matcher(cookie).find()) return true;
    var expiry = EXPIRY.matcher(cookie);
    if (!expiry.find()) return false;
    try {
      var until =
          ZonedDateTime.parse(
              expiry.group(1).strip().replace('-', ' '), DateTimeFormatter.RFC_1123_DATE_TIME);
      return !until.toInstant().isAfter(Instant.now());
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** Tells whether a text can be the value of a header. Other characters would not arrive as they are. */
  static boolean isHeaderText(String text) {
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      if (one != '\t' && (one < ' ' || one > '~')) return false;
    }
    return true;
  }
}
