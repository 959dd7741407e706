// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;
import java.util.Objects;

/**
 * What beginRecord can be given beside its parameters; what is not set is left out.
 */
public final class BeginRecordOptions extends Options {
  private static final List<String> NAMES = List.of("fileName", "recordMode", "recordFormat");

  private BeginRecordOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static BeginRecordOptions none() {
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
   * Builds BeginRecordOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[3];

    private Builder() {}

    /**
     * Sets fileName: Where to store the recording, at most 100 characters, in the form
     * &lt;drive&gt;:\&lt;vdn&gt;\&lt;media type id&gt;\&lt;yyyymmdd&gt;\&lt;work number&gt;\&lt;file&gt;; the
     * printed example has slashes. If it is missing or empty, the system makes a name of this form, with the drive
     * of MAPPINGDISK in basic.properties (Y by default).
     *
     * @param fileName the value
     * @return this builder
     */
    public Builder fileName(String fileName) {
      values[0] = Objects.requireNonNull(fileName, "fileName");
      return this;
    }

    /**
     * Sets recordMode: Handling of an existing file. Any other value counts as 0.
     *
     * @param recordMode the value
     * @return this builder
     */
    public Builder recordMode(int recordMode) {
      values[1] = recordMode;
      return this;
    }

    /**
     * Sets recordFormat: Format of the recording. An installation uses one format, so it cannot be chosen for each
     * call, and it must be the one in which the UAP plays.
     *
     * @param recordFormat the value
     * @return this builder
     */
    public Builder recordFormat(int recordFormat) {
      values[2] = recordFormat;
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public BeginRecordOptions build() {
      return new BeginRecordOptions(values.clone());
    }
  }
}
