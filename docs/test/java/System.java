import java.io.PrintStream;

/**
 * Stands before java.lang.System for the samples, which are in the same package: no program can change its environment, and
 * each sample needs another GUID. So one Java runs all of them as they are printed.
 */
public final class System {
  public static final PrintStream out = java.lang.System.out;
  static String guid = "";

  private System() {}

  public static String getenv(String name) {
    return name.equals("GUID") ? guid : java.lang.System.getenv(name);
  }
}
