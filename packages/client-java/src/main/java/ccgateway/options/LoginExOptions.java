// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;
import java.util.Objects;

/**
 * What loginEx can be given beside its parameters; what is not set is left out.
 */
public final class LoginExOptions extends Options {
  private static final List<String> NAMES = List.of("phonenum", "autoanswer", "autoenteridle", "releasephone", "agenttype", "status", "ip", "entryIp", "phonelinkage", "checkInWebm", "checkInMailm", "vcPhoneNumber", "listenStatus");

  private LoginExOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static LoginExOptions none() {
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
   * Builds LoginExOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[13];

    private Builder() {}

    /**
     * Sets phonenum: Phone number of the agent, at most 24 characters.
     *
     * @param phoneNum the value
     * @return this builder
     */
    public Builder phoneNum(String phoneNum) {
      values[0] = Objects.requireNonNull(phoneNum, "phonenum");
      return this;
    }

    /**
     * Sets autoanswer: Whether calls are answered automatically.
     *
     * @param autoAnswer the value
     * @return this builder
     */
    public Builder autoAnswer(boolean autoAnswer) {
      values[1] = autoAnswer;
      return this;
    }

    /**
     * Sets autoenteridle: Whether the agent enters the idle state automatically.
     *
     * @param autoEnterIdle the value
     * @return this builder
     */
    public Builder autoEnterIdle(boolean autoEnterIdle) {
      values[2] = autoEnterIdle;
      return this;
    }

    /**
     * Sets releasephone: Whether the phone leaves the always-off-hook state, that is, is hung up when the call
     * ends, after the agent hangs up.
     *
     * @param releasePhone the value
     * @return this builder
     */
    public Builder releasePhone(boolean releasePhone) {
      values[3] = releasePhone;
      return this;
    }

    /**
     * Sets agenttype: Type of the agent who signs in.
     *
     * <p>Values: 4 (PC+phone agent), 11 (PC+phone video agent). Default: 4.
     *
     * @param agentType the value
     * @return this builder
     */
    public Builder agentType(int agentType) {
      values[4] = agentType;
      return this;
    }

    /**
     * Sets status: State after the sign-in.
     *
     * <p>Values: 3 (busy), 4 (idle), 5 (wrap-up). Default: 4.
     *
     * @param status the value
     * @return this builder
     */
    public Builder status(int status) {
      values[5] = status;
      return this;
    }

    /**
     * Sets ip: IP address of the agent, at most 15 characters. IPv6 is not supported.
     *
     * <p>Default: "127.0.0.1".
     *
     * @param ip the value
     * @return this builder
     */
    public Builder ip(String ip) {
      values[6] = Objects.requireNonNull(ip, "ip");
      return this;
    }

    /**
     * Sets entryIp: IP address of the gateway to which the agent client connects.
     *
     * @param entryIp the value
     * @return this builder
     */
    public Builder entryIp(String entryIp) {
      values[7] = Objects.requireNonNull(entryIp, "entryIp");
      return this;
    }

    /**
     * Sets phonelinkage: Whether phone linkage is enabled (connection and hardphone linkage control).
     *
     * @param phoneLinkage the value
     * @return this builder
     */
    public Builder phoneLinkage(boolean phoneLinkage) {
      values[8] = phoneLinkage;
      return this;
    }

    /**
     * Sets checkInWebm: Whether to sign in to the WebM media server.
     *
     * @param checkInWebm the value
     * @return this builder
     */
    public Builder checkInWebm(boolean checkInWebm) {
      values[9] = checkInWebm;
      return this;
    }

    /**
     * Sets checkInMailm: Whether to sign in to the MailM server.
     *
     * @param checkInMailm the value
     * @return this builder
     */
    public Builder checkInMailm(boolean checkInMailm) {
      values[10] = checkInMailm;
      return this;
    }

    /**
     * Sets vcPhoneNumber: VC number, at most 24 characters.
     *
     * @param vcPhoneNumber the value
     * @return this builder
     */
    public Builder vcPhoneNumber(String vcPhoneNumber) {
      values[11] = Objects.requireNonNull(vcPhoneNumber, "vcPhoneNumber");
      return this;
    }

    /**
     * Sets listenStatus: Whether an inspector listens to the sign-in and sign-out of the agent.
     *
     * @param listenStatus the value
     * @return this builder
     */
    public Builder listenStatus(boolean listenStatus) {
      values[12] = listenStatus;
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public LoginExOptions build() {
      return new LoginExOptions(values.clone());
    }
  }
}
