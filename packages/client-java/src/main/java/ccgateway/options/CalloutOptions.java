// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;
import java.util.Objects;

/**
 * What callout can be given beside its parameters; what is not set is left out.
 */
public final class CalloutOptions extends Options {
  private static final List<String> NAMES = List.of("caller", "skillid", "callappdata", "mediaability", "userVideoDirection", "uuiData", "callcontrolid");

  private CalloutOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static CalloutOptions none() {
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
   * Builds CalloutOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[7];

    private Builder() {}

    /**
     * Sets caller: Caller number of the outbound call, at most 24 digits. If it is empty, the platform takes its
     * default.
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
     * Sets skillid: ID of the skill queue. If it is empty, the platform takes its default queue.
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
     * Sets mediaability: Media of the call. For video, 2 is advised, because 1 fails if the other side supports
     * audio only.
     *
     * <p>Values: 0 (audio), 1 (video), 2 (the highest ability that both sides have, by negotiation). Default: 0.
     *
     * @param mediaAbility the value
     * @return this builder
     */
    public Builder mediaAbility(int mediaAbility) {
      values[3] = mediaAbility;
      return this;
    }

    /**
     * Sets userVideoDirection: Direction of the video, seen from the user. Only with mediaability 1. Some copies
     * of edition 2023-09 do not have this field.
     *
     * <p>Values: 1 (the user only receives video), 2 (the user only sends video), 3 (the user receives and sends
     * video), 4 (not set). Default: 4.
     *
     * @param userVideoDirection the value
     * @return this builder
     */
    public Builder userVideoDirection(int userVideoDirection) {
      values[4] = userVideoDirection;
      return this;
    }

    /**
     * Sets uuiData: Data that travels with the call, by its name (inferred). Its row was not seen.
     *
     * @param uuiData the value
     * @return this builder
     */
    public Builder uuiData(Object uuiData) {
      values[5] = Objects.requireNonNull(uuiData, "uuiData");
      return this;
    }

    /**
     * Sets callcontrolid: Control ID, sent as 0; the body table does not have it (vendor sample).
     *
     * @param callControlId the value
     * @return this builder
     */
    public Builder callControlId(int callControlId) {
      values[6] = callControlId;
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public CalloutOptions build() {
      return new CalloutOptions(values.clone());
    }
  }
}
