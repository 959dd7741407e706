package ccgateway;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Finds operations by their addresses. */
final class Routes {
  private static final List<Operation> ALL =
      Arrays.stream(Operations.class.getDeclaredFields())
          .filter(
              field ->
                  Modifier.isStatic(field.getModifiers()) && field.getType() == Operation.class)
          .map(Routes::value)
          // Of several that fit, the one with the fewest parameters counts.
          .sorted(
              Comparator.comparingLong(
                  operation -> operation.path.chars().filter(one -> one == '{').count()))
          .collect(Collectors.toList());

  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private Routes() {}

  private static Operation value(java.lang.reflect.Field field) {
    try {
      return (Operation) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  static String operationAt(String method, String path) {
    return KNOWN.computeIfAbsent(
        method + path,
        key ->
            ALL.stream()
                .filter(
                    one ->
                        one.method.equals(method)
                            && path.matches(one.path.replaceAll("\\{\\w+}", "[^/]+")))
                .findFirst()
                .orElseThrow(
                    () -> new AssertionError("No operation has the address " + method + " " + path))
                .id);
  }
}
