// Generated from spec/ by "npm run generate". Do not edit.
package com.example.ccgateway.event;

import com.example.ccgateway.Event;
import com.example.ccgateway.internal.Values;
import com.example.ccgateway.model.AgentMediaEventRecordContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentMediaEvent_Record. A recording started.
 *
 * <p>Source: cec_07_1381, cec_07_0529.
 */
public final class AgentMediaEventRecord extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentMediaEvent_Record";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentMediaEventRecord(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The recording.
   *
   * @return the field content, if it came
   */
  public Optional<AgentMediaEventRecordContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentMediaEventRecordContent::new, null));
  }
}
