// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;
import java.util.Objects;

/**
 * What sendMessage can be given beside its parameters; what is not set is left out.
 */
public final class SendMessageOptions extends Options {
  private static final List<String> NAMES = List.of("userid", "content");

  private SendMessageOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static SendMessageOptions none() {
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
   * Builds SendMessageOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[2];

    private Builder() {}

    /**
     * Sets userid: Number of the user.
     *
     * @param userId the value
     * @return this builder
     */
    public Builder userId(String userId) {
      values[0] = Objects.requireNonNull(userId, "userid");
      return this;
    }

    /**
     * Sets content: Text of the message again, which only that request collection sends (third-party).
     *
     * @param content the value
     * @return this builder
     */
    public Builder content(String content) {
      values[1] = Objects.requireNonNull(content, "content");
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public SendMessageOptions build() {
      return new SendMessageOptions(values.clone());
    }
  }
}
