// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;
import java.util.Objects;

/**
 * What callInner can be given beside its parameters; what is not set is left out.
 */
public final class CallInnerOptions extends Options {
  private static final List<String> NAMES = List.of("caller", "skillid", "callappdata", "mediaability");

  private CallInnerOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static CallInnerOptions none() {
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
   * Builds CallInnerOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[4];

    private Builder() {}

    /**
     * Sets caller: Caller number, at most 24 digits; may be empty.
     *
     * <p>At most 24 characters.
     *
     * @param caller the value
     * @return this builder
     */
    public Builder caller(String caller) {
      values[0] = Objects.requireNonNull(caller, "caller");
      return this;
    }

    /**
     * Sets skillid: ID of the skill queue.
     *
     * @param skillId the value
     * @return this builder
     */
    public Builder skillId(int skillId) {
      values[1] = skillId;
      return this;
    }

    /**
     * Sets callappdata: Data that travels with the call, at most 16k.
     *
     * @param callAppData the value
     * @return this builder
     */
    public Builder callAppData(String callAppData) {
      values[2] = Objects.requireNonNull(callAppData, "callappdata");
      return this;
    }

    /**
     * Sets mediaability: Media ability. It has no effect: the media are those of the sign-in, intersected with
     * those of the default queue of the VDN.
     *
     * @param mediaAbility the value
     * @return this builder
     */
    public Builder mediaAbility(int mediaAbility) {
      values[3] = mediaAbility;
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public CallInnerOptions build() {
      return new CallInnerOptions(values.clone());
    }
  }
}
