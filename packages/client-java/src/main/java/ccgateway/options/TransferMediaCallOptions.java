// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;
import java.util.Objects;

/**
 * What transferMediaCall can be given beside its parameters; what is not set is left out.
 */
public final class TransferMediaCallOptions extends Options {
  private static final List<String> NAMES = List.of("caller", "calldata", "skillId");

  private TransferMediaCallOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static TransferMediaCallOptions none() {
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
   * Builds TransferMediaCallOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[3];

    private Builder() {}

    /**
     * Sets caller: Calling number.
     *
     * @param caller the value
     * @return this builder
     */
    public Builder caller(String caller) {
      values[0] = Objects.requireNonNull(caller, "caller");
      return this;
    }

    /**
     * Sets calldata: Data for the receiver, at most 2048 bytes.
     *
     * <p>At most 2048 characters.
     *
     * @param callData the value
     * @return this builder
     */
    public Builder callData(String callData) {
      values[1] = Objects.requireNonNull(callData, "calldata");
      return this;
    }

    /**
     * Sets skillId: ID of a skill queue; only with devicetype 2.
     *
     * @param skillId the value
     * @return this builder
     */
    public Builder skillId(int skillId) {
      values[2] = skillId;
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public TransferMediaCallOptions build() {
      return new TransferMediaCallOptions(values.clone());
    }
  }
}
