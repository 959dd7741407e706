package ccgateway;

import java.util.Map;
import java.util.Optional;

/** An event that no document names. Gateways send such events. */
public final class UnknownEvent extends Event {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public UnknownEvent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The content of the event.
   *
   * @return a map, list, text, number or boolean, if there is one
   */
  public Optional<Object> content() {
    return Optional.ofNullable(field("content"));
  }
}
