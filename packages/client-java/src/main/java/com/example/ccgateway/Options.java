package com.example.ccgateway;

/** What an operation can be given beside what is mandatory. It does not change. */
public abstract class Options {
  private final Object[] values;

  /**
   * Makes options of their values.
   *
   * @param values the values in the order of the wire; null for one that is left out
   */
  protected Options(Object[] values) {
    this.values = values.clone();
  }

  final Object value(int index) {
    return values[index];
  }

  /** The kind of the options; values may be secret. */
  @Override
  public final String toString() {
    return getClass().getSimpleName();
  }
}
