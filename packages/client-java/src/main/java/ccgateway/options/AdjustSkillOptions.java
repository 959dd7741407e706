// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;
import java.util.Objects;

/**
 * What adjustSkill can be given beside its parameters; what is not set is left out.
 */
public final class AdjustSkillOptions extends Options {
  private static final List<String> NAMES = List.of("workNo", "skills");

  private AdjustSkillOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static AdjustSkillOptions none() {
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
   * Builds AdjustSkillOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[2];

    private Builder() {}

    /**
     * Sets workNo: Work number of the agent. That agent must be of the same VDN as the inspector.
     *
     * <p>Range: 101 to 59999.
     *
     * @param workNo the value
     * @return this builder
     */
    public Builder workNo(String workNo) {
      values[0] = Objects.requireNonNull(workNo, "workNo");
      return this;
    }

    /**
     * Sets skills: IDs of the skill queues, at most 1000; integers in the printed example.
     *
     * <p>At most 1000 items.
     *
     * @param skills the value
     * @return this builder
     */
    public Builder skills(List<Integer> skills) {
      values[1] = List.copyOf(skills);
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public AdjustSkillOptions build() {
      return new AdjustSkillOptions(values.clone());
    }
  }
}
