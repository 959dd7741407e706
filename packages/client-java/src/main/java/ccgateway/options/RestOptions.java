// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;

/**
 * What rest can be given beside its parameters; what is not set is left out.
 */
public final class RestOptions extends Options {
  private static final List<String> NAMES = List.of("prolong");

  private RestOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static RestOptions none() {
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
   * Builds RestOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[1];

    private Builder() {}

    /**
     * Sets prolong: Whether to reset the rest reason of an agent who is resting. Mandatory when an agent who is
     * resting asks for rest again.
     *
     * <p>Default: false.
     *
     * @param prolong the value
     * @return this builder
     */
    public Builder prolong(boolean prolong) {
      values[0] = prolong;
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public RestOptions build() {
      return new RestOptions(values.clone());
    }
  }
}
