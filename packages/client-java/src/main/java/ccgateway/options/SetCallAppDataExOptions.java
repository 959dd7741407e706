// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;
import java.util.Objects;

/**
 * What setCallAppDataEx can be given beside its parameters; what is not set is left out.
 */
public final class SetCallAppDataExOptions extends Options {
  private static final List<String> NAMES = List.of("callid", "calldata", "isDataEncoded");

  private SetCallAppDataExOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static SetCallAppDataExOptions none() {
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
   * Builds SetCallAppDataExOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[3];

    private Builder() {}

    /**
     * Sets callid: ID of the call to which the data are attached. The call must exist; the check is left to the
     * CTI platform.
     *
     * @param callId the value
     * @return this builder
     */
    public Builder callId(String callId) {
      values[0] = Objects.requireNonNull(callId, "callid");
      return this;
    }

    /**
     * Sets calldata: Data to attach, at most 16k long, counted in bytes. Base64 text if isDataEncoded is true.
     *
     * @param callData the value
     * @return this builder
     */
    public Builder callData(String callData) {
      values[1] = Objects.requireNonNull(callData, "calldata");
      return this;
    }

    /**
     * Sets isDataEncoded: Whether calldata is encoded; if true, calldata must be Base64.
     *
     * @param isDataEncoded the value
     * @return this builder
     */
    public Builder isDataEncoded(boolean isDataEncoded) {
      values[2] = isDataEncoded;
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public SetCallAppDataExOptions build() {
      return new SetCallAppDataExOptions(values.clone());
    }
  }
}
