package ccgateway;

import java.util.List;

/** What an operation can be given beside what is mandatory. It does not change. */
public abstract class Options extends InputObject {
  /**
   * Makes options of their values.
   *
   * @param names their names on the wire, in their order
   * @param values the values in the same order; null for one that is left out
   */
  protected Options(List<String> names, Object[] values) {
    super(names, values);
  }
}
