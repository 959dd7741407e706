// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;
import java.util.Objects;

/**
 * What requestStopWhisperAgent can be given beside its parameters; what is not set is left out.
 */
public final class RequestStopWhisperAgentOptions extends Options {
  private static final List<String> NAMES = List.of("whisperagentid");

  private RequestStopWhisperAgentOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static RequestStopWhisperAgentOptions none() {
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
   * Builds RequestStopWhisperAgentOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[1];

    private Builder() {}

    /**
     * Sets whisperagentid: Work number of the agent whispered to. That agent must be of the same VDN as the
     * inspector. The page marks it as optional.
     *
     * <p>Range: 101 to 59999.
     *
     * @param whisperAgentId the value
     * @return this builder
     */
    public Builder whisperAgentId(String whisperAgentId) {
      values[0] = Objects.requireNonNull(whisperAgentId, "whisperagentid");
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public RequestStopWhisperAgentOptions build() {
      return new RequestStopWhisperAgentOptions(values.clone());
    }
  }
}
