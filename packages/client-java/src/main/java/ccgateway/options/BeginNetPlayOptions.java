// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;

/**
 * What beginNetPlay can be given beside its parameters; what is not set is left out.
 */
public final class BeginNetPlayOptions extends Options {
  private static final List<String> NAMES = List.of("position", "playTime", "fileFormat", "locationId");

  private BeginNetPlayOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static BeginNetPlayOptions none() {
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
   * Builds BeginNetPlayOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[4];

    private Builder() {}

    /**
     * Sets position: Where to begin, in seconds.
     *
     * @param position the value
     * @return this builder
     */
    public Builder position(int position) {
      values[0] = position;
      return this;
    }

    /**
     * Sets playTime: How often the file is played. Other values fall back to 1.
     *
     * @param playTime the value
     * @return this builder
     */
    public Builder playTime(int playTime) {
      values[1] = playTime;
      return this;
    }

    /**
     * Sets fileFormat: Format of the file.
     *
     * <p>Values: 0 (default of the resource side), 1 (24K VOX), 2 (32K VOX). Default: 0.
     *
     * @param fileFormat the value
     * @return this builder
     */
    public Builder fileFormat(int fileFormat) {
      values[2] = fileFormat;
      return this;
    }

    /**
     * Sets locationId: ID of the distributed node, from 0 to 65535. It is for a single UAP and a platform set up
     * as distributed only.
     *
     * <p>Range: 0 to 65535.
     *
     * @param locationId the value
     * @return this builder
     */
    public Builder locationId(int locationId) {
      values[3] = locationId;
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public BeginNetPlayOptions build() {
      return new BeginNetPlayOptions(values.clone());
    }
  }
}
