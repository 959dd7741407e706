import ccgateway.Gateway;
import ccgateway.options.SayBusyOptions;

/** Calls sayBusy with this project's client. */
final class OurCalls {
  private OurCalls() {}

  public static void main(String[] args) throws Exception {
    Gateway gateway = Gateway.builder(args[0]).guid(args[1]).build();
    Rounds.run(
        () ->
            gateway
                .sayBusy("291", SayBusyOptions.builder().reason(200).build())
                .fold(nothing -> "0", refusal -> refusal.retcode().orElseThrow(), Object::toString));
  }
}
