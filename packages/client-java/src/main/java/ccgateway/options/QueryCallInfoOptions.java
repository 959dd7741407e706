// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;

/**
 * What queryCallInfo can be given beside its parameters; what is not set is left out.
 */
public final class QueryCallInfoOptions extends Options {
  private static final List<String> NAMES = List.of("isNoContainLastCall");

  private QueryCallInfoOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static QueryCallInfoOptions none() {
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
   * Builds QueryCallInfoOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[1];

    private Builder() {}

    /**
     * Sets isNoContainLastCall: Whether the last call is answered when the agent has no call now: true if it is,
     * false if not. This is the text of the page; the name and the code of several clients say the opposite, so
     * the meaning is open.
     *
     * @param isNoContainLastCall the value
     * @return this builder
     */
    public Builder isNoContainLastCall(boolean isNoContainLastCall) {
      values[0] = isNoContainLastCall;
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public QueryCallInfoOptions build() {
      return new QueryCallInfoOptions(values.clone());
    }
  }
}
