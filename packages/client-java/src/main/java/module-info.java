/** Client of the agent interface of CC-Gateway. */
module com.example.ccgateway {
  requires transitive java.net.http;
  requires com.fasterxml.jackson.core;
  // Not transitive: the compiler would then demand JUnit of modules that do not use the extension.
  requires static org.junit.jupiter.api;

  exports com.example.ccgateway;
  exports com.example.ccgateway.event;
  exports com.example.ccgateway.model;
  exports com.example.ccgateway.options;
  exports com.example.ccgateway.testing;
}
