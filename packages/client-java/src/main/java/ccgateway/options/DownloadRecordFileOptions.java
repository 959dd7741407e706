// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;
import java.util.Objects;

/**
 * What downloadRecordFile can be given beside its parameters; what is not set is left out.
 */
public final class DownloadRecordFileOptions extends Options {
  private static final List<String> NAMES = List.of("filetype", "locationId");

  private DownloadRecordFileOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static DownloadRecordFileOptions none() {
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
   * Builds DownloadRecordFileOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[2];

    private Builder() {}

    /**
     * Sets filetype: Kind of the recording.
     *
     * <p>Values: 1 (agent call), 2 (IVR or third-party voice message). Default: "1".
     *
     * @param fileType the value
     * @return this builder
     */
    public Builder fileType(String fileType) {
      values[0] = Objects.requireNonNull(fileType, "filetype");
      return this;
    }

    /**
     * Sets locationId: ID of the node that holds the recording, as AgentMediaEvent_Record gives it. Mandatory in a
     * CTI pool.
     *
     * @param locationId the value
     * @return this builder
     */
    public Builder locationId(double locationId) {
      values[1] = locationId;
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public DownloadRecordFileOptions build() {
      return new DownloadRecordFileOptions(values.clone());
    }
  }
}
