// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;
import java.util.Objects;

/**
 * What queryCallAppData can be given beside its parameters; what is not set is left out.
 */
public final class QueryCallAppDataOptions extends Options {
  private static final List<String> NAMES = List.of("isEncodeResult", "callId");

  private QueryCallAppDataOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static QueryCallAppDataOptions none() {
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
   * Builds QueryCallAppDataOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[2];

    private Builder() {}

    /**
     * Sets isEncodeResult: Whether the call data are answered in Base64. Any value other than true is processed as
     * false.
     *
     * @param isEncodeResult the value
     * @return this builder
     */
    public Builder isEncodeResult(boolean isEncodeResult) {
      values[0] = isEncodeResult;
      return this;
    }

    /**
     * Sets callId: ID of the call whose data are read. Mandatory for multimedia calls. The call must exist; the
     * check is left to the CTI platform.
     *
     * @param callId the value
     * @return this builder
     */
    public Builder callId(String callId) {
      values[1] = Objects.requireNonNull(callId, "callId");
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public QueryCallAppDataOptions build() {
      return new QueryCallAppDataOptions(values.clone());
    }
  }
}
