// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;

/**
 * What sayBusy can be given beside its parameters; what is not set is left out.
 */
public final class SayBusyOptions extends Options {
  private static final List<String> NAMES = List.of("reason", "prolong");

  private SayBusyOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static SayBusyOptions none() {
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
   * Builds SayBusyOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[2];

    private Builder() {}

    /**
     * Sets reason: Busy reason code, an integer from 200 to 250. Empty or 0 means no busy reason code. Mandatory
     * when an agent who is busy asks for busy again.
     *
     * <p>Range: 200 to 250.
     *
     * @param reason the value
     * @return this builder
     */
    public Builder reason(int reason) {
      values[0] = reason;
      return this;
    }

    /**
     * Sets prolong: Whether to reset the busy reason of an agent who is busy. Mandatory when an agent who is busy
     * asks for busy again.
     *
     * <p>Default: false.
     *
     * @param prolong the value
     * @return this builder
     */
    public Builder prolong(boolean prolong) {
      values[1] = prolong;
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public SayBusyOptions build() {
      return new SayBusyOptions(values.clone());
    }
  }
}
