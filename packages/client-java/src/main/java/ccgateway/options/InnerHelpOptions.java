// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;
import java.util.Objects;

/**
 * What innerHelp can be given beside its parameters; what is not set is left out.
 */
public final class InnerHelpOptions extends Options {
  private static final List<String> NAMES = List.of("devicetype", "mode", "callappdata", "holdflag");

  private InnerHelpOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static InnerHelpOptions none() {
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
   * Builds InnerHelpOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[4];

    private Builder() {}

    /**
     * Sets devicetype: What dstaddress names.
     *
     * <p>Values: 1 (skill queue), 2 (agent). Default: 2.
     *
     * @param deviceType the value
     * @return this builder
     */
    public Builder deviceType(int deviceType) {
      values[0] = deviceType;
      return this;
    }

    /**
     * Sets mode: Kind of help.
     *
     * <p>Values: 1 (two-party help), 2 (three-party help). Default: 1.
     *
     * @param mode the value
     * @return this builder
     */
    public Builder mode(int mode) {
      values[1] = mode;
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
     * Sets holdflag: Whether the call is held during a three-party help.
     *
     * @param holdFlag the value
     * @return this builder
     */
    public Builder holdFlag(boolean holdFlag) {
      values[3] = holdFlag;
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public InnerHelpOptions build() {
      return new InnerHelpOptions(values.clone());
    }
  }
}
