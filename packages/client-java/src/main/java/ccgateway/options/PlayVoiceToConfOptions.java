// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;

/**
 * What playVoiceToConf can be given beside its parameters; what is not set is left out.
 */
public final class PlayVoiceToConfOptions extends Options {
  private static final List<String> NAMES = List.of("playType", "playMode");

  private PlayVoiceToConfOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static PlayVoiceToConfOptions none() {
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
   * Builds PlayVoiceToConfOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[2];

    private Builder() {}

    /**
     * Sets playType: Whether the file plays in the foreground or in the background.
     *
     * <p>Values: 0 (foreground sound), 1 (background sound). Default: 0.
     *
     * @param playType the value
     * @return this builder
     */
    public Builder playType(int playType) {
      values[0] = playType;
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
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public PlayVoiceToConfOptions build() {
      return new PlayVoiceToConfOptions(values.clone());
    }
  }
}
