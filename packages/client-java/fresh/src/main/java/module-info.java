/** A program that takes a call. */
module com.example.fresh {
  requires ccgateway;
}
