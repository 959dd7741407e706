package ccgateway;

import java.io.IOException;

/** Runs the vectors without Maven and the launcher of JUnit, which start for longer than most vectors run. */
final class VectorsProgram {
  private VectorsProgram() {}

  public static void main(String[] arguments) throws IOException {
    VectorsTest.start();
    try {
      new VectorsTest().runsAllVectors();
    } finally {
      VectorsTest.stop();
    }
  }
}
