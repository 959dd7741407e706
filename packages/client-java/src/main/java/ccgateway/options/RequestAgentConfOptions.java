// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;
import java.util.Objects;

/**
 * What requestAgentConf can be given beside its parameters; what is not set is left out.
 */
public final class RequestAgentConfOptions extends Options {
  private static final List<String> NAMES = List.of("confCallerNo", "time", "promptTime", "beepTone", "playMode", "voicePath");

  private RequestAgentConfOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static RequestAgentConfOptions none() {
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
   * Builds RequestAgentConfOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[6];

    private Builder() {}

    /**
     * Sets confCallerNo: Caller number shown to the users who are called into the conference, at most 24 bytes.
     * Without it the system caller number of the VDN is shown. If the VDN restricts numbers, it must be one of
     * them.
     *
     * <p>At most 24 characters.
     *
     * @param confCallerNo the value
     * @return this builder
     */
    public Builder confCallerNo(String confCallerNo) {
      values[0] = Objects.requireNonNull(confCallerNo, "confCallerNo");
      return this;
    }

    /**
     * Sets time: Duration asked for, from 4 to 1440 minutes.
     *
     * <p>Range: 4 to 1440. Unit: minutes. Default: 60.
     *
     * @param time the value
     * @return this builder
     */
    public Builder time(int time) {
      values[1] = time;
      return this;
    }

    /**
     * Sets promptTime: How many minutes before the end of the conference AgentConf_Timeout comes, from 3 to 1440.
     * A value that is not below time counts as time minus 1.
     *
     * <p>Range: 3 to 1440. Unit: minutes. Default: 3.
     *
     * @param promptTime the value
     * @return this builder
     */
    public Builder promptTime(int promptTime) {
      values[2] = promptTime;
      return this;
    }

    /**
     * Sets beepTone: Whether a tone sounds when somebody joins or leaves.
     *
     * @param beepTone the value
     * @return this builder
     */
    public Builder beepTone(boolean beepTone) {
      values[3] = beepTone;
      return this;
    }

    /**
     * Sets playMode: Way of playing; no other value is listed.
     *
     * <p>Default: 2.
     *
     * @param playMode the value
     * @return this builder
     */
    public Builder playMode(int playMode) {
      values[4] = playMode;
      return this;
    }

    /**
     * Sets voicePath: Path of the voice file, at most 127 characters, in the form &lt;drive&gt;:/conf/&lt;vdn
     * id&gt;/&lt;file&gt;, for example y:/conf/120/1136287.V3. Mandatory when beepTone is true.
     *
     * @param voicePath the value
     * @return this builder
     */
    public Builder voicePath(String voicePath) {
      values[5] = Objects.requireNonNull(voicePath, "voicePath");
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public RequestAgentConfOptions build() {
      return new RequestAgentConfOptions(values.clone());
    }
  }
}
