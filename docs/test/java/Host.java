import ccgateway.GatewayException;
import ccgateway.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/**
 * Runs the samples that the test names: each line of the input is a folder of classes, a class in it and a GUID, with tabs
 * between. The line "done" follows each, after what it printed.
 */
public final class Host {
  private Host() {}

  public static void main(String[] args) throws IOException {
    var lines = new BufferedReader(new InputStreamReader(java.lang.System.in));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] words = line.split("\t", -1);
      System.guid = words[2];
      try (var loader = new URLClassLoader(new URL[] {Path.of(words[0]).toUri().toURL()})) {
        loader.loadClass(words[1]).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
      } catch (InvocationTargetException e) {
        tell(e.getCause());
      } catch (ReflectiveOperationException e) {
        System.out.println("failed: " + e);
      }
      System.out.println("done");
    }
  }

  private static void tell(Throwable thrown) {
    boolean refused = thrown instanceof GatewayException && ((GatewayException) thrown).failure().kind() == Kind.RETCODE;
    System.out.println((refused ? "refused: " : "failed: ") + thrown);
  }
}
