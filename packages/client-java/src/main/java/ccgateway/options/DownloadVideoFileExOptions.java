// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;

/**
 * What downloadVideoFileEx can be given beside its parameters; what is not set is left out.
 */
public final class DownloadVideoFileExOptions extends Options {
  private static final List<String> NAMES = List.of("locationId");

  private DownloadVideoFileExOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static DownloadVideoFileExOptions none() {
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
   * Builds DownloadVideoFileExOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[1];

    private Builder() {}

    /**
     * Sets locationId: ID of the node that holds the video. Mandatory in a CTI pool.
     *
     * @param locationId the value
     * @return this builder
     */
    public Builder locationId(int locationId) {
      values[0] = locationId;
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public DownloadVideoFileExOptions build() {
      return new DownloadVideoFileExOptions(values.clone());
    }
  }
}
