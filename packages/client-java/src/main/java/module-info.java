/** Client of the agent interface of CC-Gateway. */
module com.example.ccgateway {
  requires transitive java.net.http;
  requires com.fasterxml.jackson.core;

  exports com.example.ccgateway;
  exports com.example.ccgateway.event;
  exports com.example.ccgateway.model;
  exports com.example.ccgateway.options;
}
