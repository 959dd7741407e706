// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.InputObject;
import java.util.List;
import java.util.Objects;

/**
 * One participant to remove; the page calls the type AgentConfAddressExParam.
 */
public final class BatchRemoveParticipantRequestAddress extends InputObject {
  private static final List<String> NAMES = List.of("addressType", "address");

  private BatchRemoveParticipantRequestAddress(Object[] values) {
    super(NAMES, values);
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
   * Builds BatchRemoveParticipantRequestAddress.
   */
  public static final class Builder {
    private final Object[] values = new Object[2];

    private Builder() {}

    /**
     * Sets addressType: Kind of address by which the participant is named.
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
     * Sets address: Phone number or agent ID of the participant, at most 24 characters.
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
     * @throws IllegalStateException if addressType or address is missing
     */
    public BatchRemoveParticipantRequestAddress build() {
      require(values[0], "addressType");
      require(values[1], "address");
      return new BatchRemoveParticipantRequestAddress(values.clone());
    }
  }
}
