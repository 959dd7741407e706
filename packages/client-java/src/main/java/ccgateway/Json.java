package ccgateway;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads and writes JSON as maps, lists, texts, numbers and booleans. */
final class Json {
  /** Answers are bounded as a whole, so that only their depth needs a bound here. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(500)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private static final int LONGEST_EXACT_NUMBER = 400;

  private Json() {}

  /** Reads a text that is one JSON value and nothing else. */
  static Object read(byte[] text) throws IOException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      parser.nextToken();
      Object value = value(parser);
      if (parser.nextToken() != null) throw new IOException("There is more behind the JSON value.");
      return value;
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) throw new IOException("There is no JSON value.");
    switch (token) {
      case START_OBJECT:
        var fields = new LinkedHashMap<String, Object>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          parser.nextToken();
          fields.put(name, value(parser));
        }
        return Collections.unmodifiableMap(fields);
      case START_ARRAY:
        var items = new ArrayList<Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) items.add(value(parser));
        return Collections.unmodifiableList(items);
      case VALUE_STRING:
        return parser.getText();
      case VALUE_NUMBER_INT:
      case VALUE_NUMBER_FLOAT:
        return number(parser.getText());
      case VALUE_TRUE:
        return true;
      case VALUE_FALSE:
        return false;
      case VALUE_NULL:
        return null;
      default:
        throw new IOException("A value is expected.");
    }
  }

  private static Number number(String text) {
    if (text.length() <= 18 && text.chars().allMatch(one -> one >= '0' && one <= '9'))
      return Long.valueOf(text);
    return text.length() <= LONGEST_EXACT_NUMBER
        ? new BigDecimal(text)
        : (Number) Double.valueOf(text);
  }

  /** Writes a value. Its texts must be valid Unicode, and its parts plain data. */
  static byte[] write(Object value) throws IOException {
    // The encoder refuses half a character, which the generator alone would write in some form.
    var bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text(value)));
    return Arrays.copyOf(bytes.array(), bytes.limit());
  }

  static String text(Object value) throws IOException {
    var out = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      write(generator, value, 0);
    }
    return out.toString();
  }

  private static void write(JsonGenerator generator, Object value, int depth) throws IOException {
    if (depth > 100) throw new IOException("The value is nested too deeply.");
    if (value instanceof InputObject) write(generator, ((InputObject) value).toMap(), depth);
    else if (value instanceof JsonObject) write(generator, ((JsonObject) value).fields(), depth);
    else if (value instanceof Map) {
      generator.writeStartObject();
      for (Map.Entry<?, ?> field : ((Map<?, ?>) value).entrySet()) {
        generator.writeFieldName(String.valueOf(field.getKey()));
        write(generator, field.getValue(), depth + 1);
      }
      generator.writeEndObject();
    } else if (value instanceof Collection) {
      generator.writeStartArray();
      for (Object item : (Collection<?>) value) write(generator, item, depth + 1);
      generator.writeEndArray();
    } else if (value == null) generator.writeNull();
    else if (value instanceof CharSequence) generator.writeString(value.toString());
    else if (value instanceof Boolean) generator.writeBoolean((Boolean) value);
    else if (value instanceof Double && !Double.isFinite((Double) value))
      throw new IOException("JSON has no such number.");
    else if (value instanceof Number) generator.writeNumber(plain((Number) value));
    else throw new IOException("JSON has no " + value.getClass().getSimpleName() + ".");
  }

  private static String plain(Number number) {
    if (!(number instanceof Double)) return number.toString();
    double value = number.doubleValue();
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : number.toString();
  }
}
