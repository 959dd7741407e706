// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.InputObject;
import java.util.List;

/**
 * A part of what the gateway is sent.
 */
public final class SetCallNumsByMediaTypeRequestAgentMediaCallNum extends InputObject {
  private static final List<String> NAMES = List.of("mediaType");

  private SetCallNumsByMediaTypeRequestAgentMediaCallNum(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Begins with nothing.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds SetCallNumsByMediaTypeRequestAgentMediaCallNum.
   */
  public static final class Builder {
    private final Object[] values = new Object[1];

    private Builder() {}

    /**
     * Sets mediaType: Media type that the limit is for. Known values are 50 (email), 51 (web chat), 52 (SMS), 53
     * (social) and 56 (WeChat); the list breaks off after 56, so other integers are valid too.
     *
     * @param mediaType the value
     * @return this builder
     */
    public Builder mediaType(int mediaType) {
      values[0] = mediaType;
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     * @throws IllegalStateException if mediaType is missing
     */
    public SetCallNumsByMediaTypeRequestAgentMediaCallNum build() {
      require(values[0], "mediaType");
      return new SetCallNumsByMediaTypeRequestAgentMediaCallNum(values.clone());
    }
  }
}
