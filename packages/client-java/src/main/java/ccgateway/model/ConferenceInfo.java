// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One conference, as queryConfInfos answers it.
 */
public final class ConferenceInfo extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public ConferenceInfo(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * ID of the conference.
   *
   * @return the field confId, if it came
   */
  public OptionalInt confId() {
    return Values.optionalInt(field("confId"));
  }

  /**
   * State of the conference.
   *
   * <p>Values: 0 (normal), 1 (announcement).
   *
   * @return the field confState, if it came
   */
  public OptionalInt confState() {
    return Values.optionalInt(field("confState"));
  }

  /**
   * Start of the conference, in milliseconds since 1970.
   *
   * <p>Unit: milliseconds.
   *
   * @return the field startTime, if it came
   */
  public OptionalLong startTime() {
    return Values.optionalLong(field("startTime"));
  }

  /**
   * Duration asked for, in minutes.
   *
   * <p>Unit: minutes.
   *
   * @return the field applyConfTime, if it came
   */
  public OptionalInt applyConfTime() {
    return Values.optionalInt(field("applyConfTime"));
  }

  /**
   * Duration so far, in minutes.
   *
   * <p>Unit: minutes.
   *
   * @return the field confHaveBeenTime, if it came
   */
  public OptionalInt confHaveBeenTime() {
    return Values.optionalInt(field("confHaveBeenTime"));
  }

  /**
   * The participants of the conference.
   *
   * @return the field addresses; empty if it is missing
   */
  public List<ConferenceInfoAddress> addresses() {
    return Values.list(field("addresses"), value -> Values.object(value, ConferenceInfoAddress::new, null));
  }
}
