/** Client of the agent interface of CC-Gateway. */
module ccgateway {
  requires transitive java.net.http;
  requires com.fasterxml.jackson.core;
  // Not transitive: the compiler would then demand JUnit of modules that do not use the extension.
  requires static org.junit.jupiter.api;

  exports ccgateway;
  exports ccgateway.event;
  exports ccgateway.model;
  exports ccgateway.options;
  exports ccgateway.testing;
}
