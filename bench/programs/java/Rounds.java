import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

/** Makes as many calls as each line of the input says, and prints the nanoseconds that they took, of wall and processor. */
final class Rounds {
  private Rounds() {}

  /** @param call makes a call and returns its return code */
  static void run(Callable<String> call) throws Exception {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      int calls = Integer.parseInt(line);
      long wall = System.nanoTime();
      long processor = system.getProcessCpuTime();
      for (int i = 0; i < calls; i++) {
        String retcode = call.call();
        if (!"0".equals(retcode)) throw new IOException("The return code is " + retcode + ".");
      }
      System.out.println((System.nanoTime() - wall) + " " + (system.getProcessCpuTime() - processor));
    }
  }
}
