// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.InputObject;
import java.util.List;
import java.util.Objects;

/**
 * One participant to add.
 */
public final class BatchAddParticipantRequestAddress extends InputObject {
  private static final List<String> NAMES = List.of("addressType", "address", "deviceCallType", "deviceType");

  private BatchAddParticipantRequestAddress(Object[] values) {
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
   * Builds BatchAddParticipantRequestAddress.
   */
  public static final class Builder {
    private final Object[] values = new Object[4];

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
     * Sets deviceCallType: Self-defined type of the call, a value of DeviceCallType, from 0 to 255. null counts as
     * 0.
     *
     * <p>Range: 0 to 255. Default: 0.
     *
     * @param deviceCallType the value
     * @return this builder
     */
    public Builder deviceCallType(int deviceCallType) {
      values[2] = deviceCallType;
      return this;
    }

    /**
     * Sets deviceType: Self-defined type of the device, a value of DeviceType, from 0 to 255. null counts as 0.
     *
     * <p>Range: 0 to 255. Default: 0.
     *
     * @param deviceType the value
     * @return this builder
     */
    public Builder deviceType(int deviceType) {
      values[3] = deviceType;
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     * @throws IllegalStateException if addressType or address is missing
     */
    public BatchAddParticipantRequestAddress build() {
      require(values[0], "addressType");
      require(values[1], "address");
      return new BatchAddParticipantRequestAddress(values.clone());
    }
  }
}
