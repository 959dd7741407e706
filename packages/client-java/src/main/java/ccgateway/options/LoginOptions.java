// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.options;

import ccgateway.Options;
import java.util.List;
import java.util.Objects;

/**
 * What login can be given beside its parameters; what is not set is left out.
 */
public final class LoginOptions extends Options {
  private static final List<String> NAMES = List.of("autoanswer", "autoenteridle", "releasephone", "agenttype", "status", "ip", "entryIp", "phonelinkage", "checkInWebm", "checkInMailm", "vcPhoneNumber", "listenStatus", "callBackUri", "serviceToken", "signInMode", "time", "restcause");

  private LoginOptions(Object[] values) {
    super(NAMES, values);
  }

  /**
   * Nothing beside what is mandatory.
   *
   * @return options that are all left out
   */
  public static LoginOptions none() {
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
   * Builds LoginOptions.
   */
  public static final class Builder {
    private final Object[] values = new Object[17];

    private Builder() {}

    /**
     * Sets autoanswer: Whether calls are answered automatically.
     *
     * @param autoAnswer the value
     * @return this builder
     */
    public Builder autoAnswer(boolean autoAnswer) {
      values[0] = autoAnswer;
      return this;
    }

    /**
     * Sets autoenteridle: Whether the agent enters the idle state automatically after a call.
     *
     * @param autoEnterIdle the value
     * @return this builder
     */
    public Builder autoEnterIdle(boolean autoEnterIdle) {
      values[1] = autoEnterIdle;
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
      values[2] = releasePhone;
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
      values[3] = agentType;
      return this;
    }

    /**
     * Sets status: State after the sign-in.
     *
     * <p>Values: 3 (busy), 4 (idle), 5 (wrap-up), 8 (rest). Default: 4.
     *
     * @param status the value
     * @return this builder
     */
    public Builder status(int status) {
      values[4] = status;
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
      values[5] = Objects.requireNonNull(ip, "ip");
      return this;
    }

    /**
     * Sets entryIp: IP address of the gateway to which the agent client connects.
     *
     * @param entryIp the value
     * @return this builder
     */
    public Builder entryIp(String entryIp) {
      values[6] = Objects.requireNonNull(entryIp, "entryIp");
      return this;
    }

    /**
     * Sets phonelinkage: Whether phone linkage is enabled (connection and hardphone linkage control).
     *
     * @param phoneLinkage the value
     * @return this builder
     */
    public Builder phoneLinkage(boolean phoneLinkage) {
      values[7] = phoneLinkage;
      return this;
    }

    /**
     * Sets checkInWebm: Whether to sign in to the WebM media server.
     *
     * @param checkInWebm the value
     * @return this builder
     */
    public Builder checkInWebm(boolean checkInWebm) {
      values[8] = checkInWebm;
      return this;
    }

    /**
     * Sets checkInMailm: Whether to sign in to the MailM server.
     *
     * @param checkInMailm the value
     * @return this builder
     */
    public Builder checkInMailm(boolean checkInMailm) {
      values[9] = checkInMailm;
      return this;
    }

    /**
     * Sets vcPhoneNumber: VC number, at most 24 characters.
     *
     * @param vcPhoneNumber the value
     * @return this builder
     */
    public Builder vcPhoneNumber(String vcPhoneNumber) {
      values[10] = Objects.requireNonNull(vcPhoneNumber, "vcPhoneNumber");
      return this;
    }

    /**
     * Sets listenStatus: Whether an inspector listens to the sign-in and sign-out of the agent.
     *
     * @param listenStatus the value
     * @return this builder
     */
    public Builder listenStatus(boolean listenStatus) {
      values[11] = listenStatus;
      return this;
    }

    /**
     * Sets callBackUri: Address to which the gateway pushes the events, at most 200 characters. Events are pushed
     * only when serviceToken is sent too.
     *
     * @param callBackUri the value
     * @return this builder
     */
    public Builder callBackUri(String callBackUri) {
      values[12] = Objects.requireNonNull(callBackUri, "callBackUri");
      return this;
    }

    /**
     * Sets serviceToken: Token of the third party for event push, at most 50 characters; special characters are
     * not allowed. Events are pushed only when callBackUri is sent too.
     *
     * @param serviceToken the value
     * @return this builder
     */
    public Builder serviceToken(String serviceToken) {
      values[13] = Objects.requireNonNull(serviceToken, "serviceToken");
      return this;
    }

    /**
     * Sets signInMode: Mode of the sign-in. Type, values, meaning and default were not seen.
     *
     * @param signInMode the value
     * @return this builder
     */
    public Builder signInMode(Object signInMode) {
      values[14] = Objects.requireNonNull(signInMode, "signInMode");
      return this;
    }

    /**
     * Sets time: Length of the rest that goes with status 8, in seconds from 1 to 86399, as in the operation rest
     * (inferred).
     *
     * <p>Range: 1 to 86399. Unit: seconds.
     *
     * @param time the value
     * @return this builder
     */
    public Builder time(int time) {
      values[15] = time;
      return this;
    }

    /**
     * Sets restcause: Cause code of the rest that goes with status 8, from 0 to 255, as in the operation rest
     * (inferred).
     *
     * <p>Range: 0 to 255.
     *
     * @param restCause the value
     * @return this builder
     */
    public Builder restCause(int restCause) {
      values[16] = restCause;
      return this;
    }

    /**
     * Makes what was set; the builder can be used on.
     *
     * @return what was set
     */
    public LoginOptions build() {
      return new LoginOptions(values.clone());
    }
  }
}
