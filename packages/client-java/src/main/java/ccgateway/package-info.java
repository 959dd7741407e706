/**
 * Client of the agent interface of CC-Gateway.
 *
 * <p>{@link ccgateway.Gateway} has a method for each operation, which returns an {@link ccgateway.Outcome}. {@link
 * ccgateway.Session} signs an agent in, gives the events and signs the agent out.
 *
 * <p>No parameter may be null, and nothing is returned as null, except the result of an operation that has none. What may
 * be missing is an {@link java.util.Optional}, or an empty list. Values do not change; builders are for one thread.
 */
package ccgateway;
