// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;
import java.util.Objects;

/**
 * What getAgentEvent can be given beside its parameters; what is not set is left out.
 */
public final class GetAgentEventOptions extends Options {
  private static final List<String> NAMES = List.of("calldata");

  private GetAgentEventOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static GetAgentEventOptions none() {
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
   * Builds GetAgentEventOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[1];

    private Builder() {}

    /**
     * Sets calldata: Call data, used when the page of the agent toolbar is reloaded.
     *
     * @param callData the value
     * @return this builder
     */
    public Builder callData(String callData) {
      values[0] = Objects.requireNonNull(callData, "calldata");
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public GetAgentEventOptions build() {
      return new GetAgentEventOptions(values.clone());
    }
  }
}
