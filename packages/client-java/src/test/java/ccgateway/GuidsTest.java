package ccgateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuidsTest {
  @Test
  void takesNameQuotesAndAttributesAway() {
    assertEquals("aaaa.AgentGateway0", Guids.plain(" JSESSIONID = \"aaaa.AgentGateway0\"; Path=/"));
    assertEquals("aaaa.AgentGateway0", Guids.plain("aaaa.AgentGateway0"));
    assertEquals("", Guids.plain("JSESSIONID="));
  }

  @Test
  void keepsWhatOnlyLooksLikeAName() {
    assertEquals("QUJD==", Guids.plain("QUJD=="));
    assertEquals("QUJD=", Guids.plain("QUJD="));
  }

  @Test
  void prefersTheHeaderThatSetsIt() {
    var headers =
        HttpHeaders.of(
            Map.of("Guid", List.of("old"), "set-guid", List.of("new")), (name, value) -> true);
    assertEquals("new", Guids.in(headers));
  }
}
