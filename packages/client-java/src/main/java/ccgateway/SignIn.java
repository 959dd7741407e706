package ccgateway;

import ccgateway.options.LoginOptions;
import java.util.Objects;

/** How an agent signs in. It does not change; its methods return another one. */
public final class SignIn {
  final String password;
  final String phoneNum;
  final LoginOptions options;
  final boolean takeOver;
  final boolean platformOnly;

  private SignIn(
      String password,
      String phoneNum,
      LoginOptions options,
      boolean takeOver,
      boolean platformOnly) {
    this.password = Objects.requireNonNull(password, "password");
    this.phoneNum = Objects.requireNonNull(phoneNum, "phonenum");
    this.options = Objects.requireNonNull(options, "options");
    this.takeOver = takeOver;
    this.platformOnly = platformOnly;
  }

  /**
   * A plain sign-in, which never takes over an agent who is signed in elsewhere.
   *
   * @param password the password of the agent
   * @param phoneNum the phone number of the agent
   * @return the sign-in
   */
  public static SignIn of(String password, String phoneNum) {
    return new SignIn(password, phoneNum, LoginOptions.none(), false, false);
  }

  /**
   * Sets everything else that a sign-in can be given. With callBackUri and serviceToken the gateway pushes the events.
   *
   * @param given the options of login
   * @return a sign-in with them
   */
  public SignIn withOptions(LoginOptions given) {
    return new SignIn(password, phoneNum, given, takeOver, platformOnly);
  }

  /**
   * Takes the agent over by force if it is signed in elsewhere (100-002). Ask the user first.
   *
   * @return a sign-in that does so
   */
  public SignIn takingOver() {
    return new SignIn(password, phoneNum, options, true, platformOnly);
  }

  /**
   * Signs in to the call platform only (loginEx), without the media server. Such an agent always polls.
   *
   * @return a sign-in that does so
   */
  public SignIn platformOnly() {
    return new SignIn(password, phoneNum, options, takeOver, true);
  }

  @Override
  public String toString() {
    return "SignIn[]";
  }
}
