// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;
import java.util.Objects;

/**
 * What transfer can be given beside its parameters; what is not set is left out.
 */
public final class TransferOptions extends Options {
  private static final List<String> NAMES = List.of("callappdata", "caller", "mediaability", "holdflag", "skillId");

  private TransferOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static TransferOptions none() {
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
   * Builds TransferOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[5];

    private Builder() {}

    /**
     * Sets callappdata: Data that travels with the call, at most 16k.
     *
     * @param callAppData the value
     * @return this builder
     */
    public Builder callAppData(String callAppData) {
      values[0] = Objects.requireNonNull(callAppData, "callappdata");
      return this;
    }

    /**
     * Sets caller: Caller number, at most 24 digits; may be empty. Only for a transfer to an external number, and
     * without effect on a blind one.
     *
     * <p>At most 24 characters.
     *
     * @param caller the value
     * @return this builder
     */
    public Builder caller(String caller) {
      values[1] = Objects.requireNonNull(caller, "caller");
      return this;
    }

    /**
     * Sets mediaability: Media of the call; only for a transfer to an external number.
     *
     * <p>Values: 0 (audio), 1 (video), 2 (the highest ability that both sides have, by negotiation). Default: 0.
     *
     * @param mediaAbility the value
     * @return this builder
     */
    public Builder mediaAbility(int mediaAbility) {
      values[2] = mediaAbility;
      return this;
    }

    /**
     * Sets holdflag: Whether the caller is held during a three-party transfer. A boolean in the table, a string in
     * the printed example.
     *
     * @param holdFlag the value
     * @return this builder
     */
    public Builder holdFlag(boolean holdFlag) {
      values[3] = holdFlag;
      return this;
    }

    /**
     * Sets skillId: ID of the skill queue; only with devicetype 2.
     *
     * @param skillId the value
     * @return this builder
     */
    public Builder skillId(int skillId) {
      values[4] = skillId;
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public TransferOptions build() {
      return new TransferOptions(values.clone());
    }
  }
}
