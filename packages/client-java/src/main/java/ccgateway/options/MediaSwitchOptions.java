// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;

/**
 * What mediaSwitch can be given beside its parameters; what is not set is left out.
 */
public final class MediaSwitchOptions extends Options {
  private static final List<String> NAMES = List.of("mediaType", "videoDirection");

  private MediaSwitchOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static MediaSwitchOptions none() {
    return builder().build();
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
   * Builds MediaSwitchOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[2];

    private Builder() {}

    /**
     * Sets mediaType: Medium to which the call is switched.
     *
     * <p>Values: 1 (audio), 3 (video).
     *
     * @param mediaType the value
     * @return this builder
     */
    public Builder mediaType(int mediaType) {
      values[0] = mediaType;
      return this;
    }

    /**
     * Sets videoDirection: Direction of the video, seen from the user. Only with mediaType 3.
     *
     * <p>Values: 1 (the user only receives video), 2 (the user only sends video), 3 (the user receives and sends
     * video), 4 (not set). Default: 4.
     *
     * @param videoDirection the value
     * @return this builder
     */
    public Builder videoDirection(int videoDirection) {
      values[1] = videoDirection;
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public MediaSwitchOptions build() {
      return new MediaSwitchOptions(values.clone());
    }
  }
}
