// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;
import java.util.Objects;

/**
 * What downloadRecordFileByCallId can be given beside its parameters; what is not set is left out.
 */
public final class DownloadRecordFileByCallIdOptions extends Options {
  private static final List<String> NAMES = List.of("hwFileName", "workNo");

  private DownloadRecordFileByCallIdOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static DownloadRecordFileByCallIdOptions none() {
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
   * Builds DownloadRecordFileByCallIdOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[2];

    private Builder() {}

    /**
     * Sets hwFileName: Path and file name of a video file. Without it the audio file of the call is answered, with
     * it that video file.
     *
     * @param hwFileName the value
     * @return this builder
     */
    public Builder hwFileName(String hwFileName) {
      values[0] = Objects.requireNonNull(hwFileName, "hwFileName");
      return this;
    }

    /**
     * Sets workNo: Work number of the inspected agent. Needed when the signed-in agent is an inspector and
     * hwFileName is empty.
     *
     * @param workNo the value
     * @return this builder
     */
    public Builder workNo(String workNo) {
      values[1] = Objects.requireNonNull(workNo, "workNo");
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public DownloadRecordFileByCallIdOptions build() {
      return new DownloadRecordFileByCallIdOptions(values.clone());
    }
  }
}
