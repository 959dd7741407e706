// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;

/**
 * What playRelocation can be given beside its parameters; what is not set is left out.
 */
public final class PlayRelocationOptions extends Options {
  private static final List<String> NAMES = List.of("seekdirection");

  private PlayRelocationOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static PlayRelocationOptions none() {
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
   * Builds PlayRelocationOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[1];

    private Builder() {}

    /**
     * Sets seekdirection: Direction of the jump; only with seekposition 1.
     *
     * <p>Values: 0 (forward), 1 (backward).
     *
     * @param seekDirection the value
     * @return this builder
     */
    public Builder seekDirection(int seekDirection) {
      values[0] = seekDirection;
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public PlayRelocationOptions build() {
      return new PlayRelocationOptions(values.clone());
    }
  }
}
