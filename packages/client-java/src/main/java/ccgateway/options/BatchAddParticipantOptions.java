// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;
import java.util.Objects;

/**
 * What batchAddParticipant can be given beside its parameters; what is not set is left out.
 */
public final class BatchAddParticipantOptions extends Options {
  private static final List<String> NAMES = List.of("beepTone", "playMode", "voicePath", "caller");

  private BatchAddParticipantOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static BatchAddParticipantOptions none() {
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
   * Builds BatchAddParticipantOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[4];

    private Builder() {}

    /**
     * Sets beepTone: Whether a welcome announcement is played to a user who joins.
     *
     * @param beepTone the value
     * @return this builder
     */
    public Builder beepTone(boolean beepTone) {
      values[0] = beepTone;
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
      values[1] = playMode;
      return this;
    }

    /**
     * Sets voicePath: Path of the voice file, at most 127 characters, in the form &lt;drive&gt;:/conf/&lt;vdn
     * id&gt;/&lt;file&gt;, for example y:/conf/120/1136287.V3. Mandatory, together with playMode 2, when beepTone
     * is true; without effect when it is false.
     *
     * @param voicePath the value
     * @return this builder
     */
    public Builder voicePath(String voicePath) {
      values[2] = Objects.requireNonNull(voicePath, "voicePath");
      return this;
    }

    /**
     * Sets caller: Caller number, at most 24 characters. If the VDN restricts numbers, it must be one of them.
     *
     * @param caller the value
     * @return this builder
     */
    public Builder caller(String caller) {
      values[3] = Objects.requireNonNull(caller, "caller");
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public BatchAddParticipantOptions build() {
      return new BatchAddParticipantOptions(values.clone());
    }
  }
}
