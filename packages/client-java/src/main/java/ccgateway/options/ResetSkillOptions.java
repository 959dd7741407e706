// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;
import java.util.Objects;

/**
 * What resetSkill can be given beside its parameters; what is not set is left out.
 */
public final class ResetSkillOptions extends Options {
  private static final List<String> NAMES = List.of("skillid", "phonelinkage");

  private ResetSkillOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static ResetSkillOptions none() {
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
   * Builds ResetSkillOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[2];

    private Builder() {}

    /**
     * Sets skillid: IDs of skill queues joined by semicolons, at most 4000 characters in all. The agent signs in
     * to those of them that are configured for the agent. With autoflag false and skillid empty the agent signs in
     * to no skill queue.
     *
     * @param skillId the value
     * @return this builder
     */
    public Builder skillId(String skillId) {
      values[0] = Objects.requireNonNull(skillId, "skillid");
      return this;
    }

    /**
     * Sets phonelinkage: Whether phone linkage is enabled (connection and hardphone linkage control). At present
     * only eSpace 7910 phones on the CC network support it.
     *
     * <p>Values: 1 (yes), 0 (no).
     *
     * @param phoneLinkage the value
     * @return this builder
     */
    public Builder phoneLinkage(int phoneLinkage) {
      values[1] = phoneLinkage;
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public ResetSkillOptions build() {
      return new ResetSkillOptions(values.clone());
    }
  }
}
