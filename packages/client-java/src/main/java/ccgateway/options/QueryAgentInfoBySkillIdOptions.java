// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;

/**
 * What queryAgentInfoBySkillId can be given beside its parameters; what is not set is left out.
 */
public final class QueryAgentInfoBySkillIdOptions extends Options {
  private static final List<String> NAMES = List.of("agentLimit", "agentStatus");

  private QueryAgentInfoBySkillIdOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static QueryAgentInfoBySkillIdOptions none() {
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
   * Builds QueryAgentInfoBySkillIdOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[2];

    private Builder() {}

    /**
     * Sets agentLimit: Maximum number of agents in the answer, from 1 to 500.
     *
     * <p>Range: 1 to 500.
     *
     * @param agentLimit the value
     * @return this builder
     */
    public Builder agentLimit(int agentLimit) {
      values[0] = agentLimit;
      return this;
    }

    /**
     * Sets agentStatus: States of the agents to list, of table 1 of the appendix on states; numbers in the printed
     * example.
     *
     * @param agentStatus the value
     * @return this builder
     */
    public Builder agentStatus(List<Integer> agentStatus) {
      values[1] = List.copyOf(agentStatus);
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public QueryAgentInfoBySkillIdOptions build() {
      return new QueryAgentInfoBySkillIdOptions(values.clone());
    }
  }
}
