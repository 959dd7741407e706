// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;
import java.util.Objects;

/**
 * What confJoin can be given beside its parameters; what is not set is left out.
 */
public final class ConfJoinOptions extends Options {
  private static final List<String> NAMES = List.of("callappdata");

  private ConfJoinOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static ConfJoinOptions none() {
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
   * Builds ConfJoinOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[1];

    private Builder() {}

    /**
     * Sets callappdata: Data that travels with the call, at most 16k.
     *
     * @param callAppData the value
     * @return this builder
     */
    public Builder callAppData(String callAppData) {
      values[0] = Objects.requireNonNull(callAppData, "callappdata");
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public ConfJoinOptions build() {
      return new ConfJoinOptions(values.clone());
    }
  }
}
