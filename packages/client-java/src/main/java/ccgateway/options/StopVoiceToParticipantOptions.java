// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;
import java.util.Objects;

/**
 * What stopVoiceToParticipant can be given beside its parameters; what is not set is left out.
 */
public final class StopVoiceToParticipantOptions extends Options {
  private static final List<String> NAMES = List.of("addressType", "address");

  private StopVoiceToParticipantOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static StopVoiceToParticipantOptions none() {
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
   * Builds StopVoiceToParticipantOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[2];

    private Builder() {}

    /**
     * Sets addressType: Kind of address by which the participant is named, expected as in playVoiceToParticipant.
     *
     * <p>Values: 6 (phone number), 9 (agent).
     *
     * @param addressType the value
     * @return this builder
     */
    public Builder addressType(String addressType) {
      values[0] = Objects.requireNonNull(addressType, "addressType");
      return this;
    }

    /**
     * Sets address: Phone number or agent ID of the participant, expected as in playVoiceToParticipant.
     *
     * <p>At most 24 characters.
     *
     * @param address the value
     * @return this builder
     */
    public Builder address(String address) {
      values[1] = Objects.requireNonNull(address, "address");
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public StopVoiceToParticipantOptions build() {
      return new StopVoiceToParticipantOptions(values.clone());
    }
  }
}
