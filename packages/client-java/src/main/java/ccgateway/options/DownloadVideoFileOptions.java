// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;
import java.util.Objects;

/**
 * What downloadVideoFile can be given beside its parameters; what is not set is left out.
 */
public final class DownloadVideoFileOptions extends Options {
  private static final List<String> NAMES = List.of("recordId");

  private DownloadVideoFileOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static DownloadVideoFileOptions none() {
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
   * Builds DownloadVideoFileOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[1];

    private Builder() {}

    /**
     * Sets recordId: ID of the recording. Without it the file of the first recording address is answered.
     *
     * @param recordId the value
     * @return this builder
     */
    public Builder recordId(String recordId) {
      values[0] = Objects.requireNonNull(recordId, "recordId");
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public DownloadVideoFileOptions build() {
      return new DownloadVideoFileOptions(values.clone());
    }
  }
}
