package ccgateway.testing;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts a simulated gateway for the tests of a class, brings it back to its start before each, and gives it to
 * parameters of the type {@link Simulator}. Use it by {@code @ExtendWith(SimulatorExtension.class)}, or as a static
 * field with {@code @RegisterExtension} and options.
 */
// Whoever uses it has JUnit; module-info says why the module does not hand it on.
@SuppressWarnings("exports")
public final class SimulatorExtension
    implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback, ParameterResolver {
  private final String[] options;
  private Simulator simulator;

  /** A simulator without options. */
  public SimulatorExtension() {
    this(new String[0]);
  }

  /**
   * A simulator with options.
   *
   * @param options those of its command, such as --authmode 1
   */
  public SimulatorExtension(String... options) {
    this.options = options.clone();
  }

  /**
   * The simulator.
   *
   * @return the simulator, while the tests of the class run
   */
  public Simulator simulator() {
    return simulator;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    simulator = Simulator.start(options);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    simulator.reset();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    simulator.close();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Simulator.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return simulator;
  }
}
