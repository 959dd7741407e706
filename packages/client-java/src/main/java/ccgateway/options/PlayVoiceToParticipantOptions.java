// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;

/**
 * What playVoiceToParticipant can be given beside its parameters; what is not set is left out.
 */
public final class PlayVoiceToParticipantOptions extends Options {
  private static final List<String> NAMES = List.of("playMode");

  private PlayVoiceToParticipantOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static PlayVoiceToParticipantOptions none() {
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
   * Builds PlayVoiceToParticipantOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[1];

    private Builder() {}

    /**
     * Sets playMode: Way of playing; no other value is listed.
     *
     * <p>Default: 2.
     *
     * @param playMode the value
     * @return this builder
     */
    public Builder playMode(int playMode) {
      values[0] = playMode;
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public PlayVoiceToParticipantOptions build() {
      return new PlayVoiceToParticipantOptions(values.clone());
    }
  }
}
