// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;
import java.util.Objects;

/**
 * What queryAgentInfoByMediaTypes can be given beside its parameters; what is not set is left out.
 */
public final class QueryAgentInfoByMediaTypesOptions extends Options {
  private static final List<String> NAMES = List.of("mediaTypes", "body");

  private QueryAgentInfoByMediaTypesOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static QueryAgentInfoByMediaTypesOptions none() {
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
   * Builds QueryAgentInfoByMediaTypesOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[2];

    private Builder() {}

    /**
     * Sets mediaTypes: Media types as one string. The page does not explain its form and prints an address without
     * a query.
     *
     * @param mediaTypes the value
     * @return this builder
     */
    public Builder mediaTypes(String mediaTypes) {
      values[0] = Objects.requireNonNull(mediaTypes, "mediaTypes");
      return this;
    }

    /**
     * Sets body: The agents asked for; it was not seen whether a GET without a body is answered.
     *
     * @param body the value
     * @return this builder
     */
    public Builder body(Object body) {
      values[1] = Objects.requireNonNull(body, "body");
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public QueryAgentInfoByMediaTypesOptions build() {
      return new QueryAgentInfoByMediaTypesOptions(values.clone());
    }
  }
}
