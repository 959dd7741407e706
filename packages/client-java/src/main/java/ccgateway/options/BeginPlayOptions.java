// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;
import java.util.Objects;

/**
 * What beginPlay can be given beside its parameters; what is not set is left out.
 */
public final class BeginPlayOptions extends Options {
  private static final List<String> NAMES = List.of("startpostion", "volumechange", "speedchange", "times", "codeformat", "locationId");

  private BeginPlayOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static BeginPlayOptions none() {
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
   * Builds BeginPlayOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[6];

    private Builder() {}

    /**
     * Sets startpostion: Start position in seconds. The vendor spells the name so.
     *
     * @param startPostion the value
     * @return this builder
     */
    public Builder startPostion(int startPostion) {
      values[0] = startPostion;
      return this;
    }

    /**
     * Sets volumechange: Change of the volume, a string of at most 5 digits.
     *
     * <p>At most 5 characters. Default: "50".
     *
     * @param volumeChange the value
     * @return this builder
     */
    public Builder volumeChange(String volumeChange) {
      values[1] = Objects.requireNonNull(volumeChange, "volumechange");
      return this;
    }

    /**
     * Sets speedchange: Change of the speed, a string of at most 5 digits.
     *
     * <p>At most 5 characters. Default: "50".
     *
     * @param speedChange the value
     * @return this builder
     */
    public Builder speedChange(String speedChange) {
      values[2] = Objects.requireNonNull(speedChange, "speedchange");
      return this;
    }

    /**
     * Sets times: Number of times to play the file. Other values than 1 fall back to 1.
     *
     * @param times the value
     * @return this builder
     */
    public Builder times(int times) {
      values[3] = times;
      return this;
    }

    /**
     * Sets codeformat: Format of the file; the page says that only 0 is supported at present, but not what it
     * means.
     *
     * <p>Default: 0.
     *
     * @param codeFormat the value
     * @return this builder
     */
    public Builder codeFormat(int codeFormat) {
      values[4] = codeFormat;
      return this;
    }

    /**
     * Sets locationId: ID of the distributed node, which AgentMediaEvent_Record tells.
     *
     * @param locationId the value
     * @return this builder
     */
    public Builder locationId(int locationId) {
      values[5] = locationId;
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public BeginPlayOptions build() {
      return new BeginPlayOptions(values.clone());
    }
  }
}
