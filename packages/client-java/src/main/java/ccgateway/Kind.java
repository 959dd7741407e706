package ccgateway;

/** How a call ended. */
public enum Kind {
  /** The gateway answered the return code 0. */
  SUCCESS("The gateway did what was asked.", ""),
  /** The gateway refused; the return code says why. */
  RETCODE("The gateway refused.", "Look up the return code."),
  /** A status other than 2xx without a return code, or a redirect, which is never followed. */
  HTTP(
      "Something between this program and the gateway answered, or the gateway failed.",
      "Look at the status. Check the base address, the proxy and whether the gateway runs."),
  /** An answer that is not the gateway's JSON, or is longer than the limit. */
  DECODE(
      "The answer is not one of the gateway, or it is too long.",
      "Check that the base address is that of the interface; the message says what is wrong with the answer."),
  /** No answer came. The gateway may have taken the call. */
  NETWORK(
      "No answer came, and the gateway may have done what was asked.",
      "Check network, address and certificate; the cause says more. Ask for the state before trying again."),
  /** No answer came in time. The gateway may have taken the call. */
  TIMEOUT(
      "No answer came in time, and the gateway may have done what was asked.",
      "Ask for the state before trying again, or allow more time."),
  /** The calling thread was interrupted. The gateway may have taken the call. */
  ABORTED(
      "The program ended the call, and the gateway may have done what was asked.",
      "Ask for the state if it matters."),
  /** Nothing was sent, because a parameter is wrong. */
  INVALID("Nothing was sent, because a parameter is wrong.", "The message names it.");

  final String meaning;
  final String advice;

  Kind(String meaning, String advice) {
    this.meaning = meaning;
    this.advice = advice;
  }
}
