// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;
import java.util.Objects;

/**
 * What reject can be given beside its parameters; what is not set is left out.
 */
public final class RejectOptions extends Options {
  private static final List<String> NAMES = List.of("callid");

  private RejectOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static RejectOptions none() {
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
   * Builds RejectOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[1];

    private Builder() {}

    /**
     * Sets callid: ID of the ringing call.
     *
     * @param callId the value
     * @return this builder
     */
    public Builder callId(String callId) {
      values[0] = Objects.requireNonNull(callId, "callid");
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public RejectOptions build() {
      return new RejectOptions(values.clone());
    }
  }
}
