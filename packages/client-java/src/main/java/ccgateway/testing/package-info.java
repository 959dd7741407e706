/** A simulated gateway for the tests of programs, with and without JUnit. */
package ccgateway.testing;
