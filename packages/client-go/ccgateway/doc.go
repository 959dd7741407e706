// Package ccgateway is a client of the CC-Gateway agent interface.
//
// A [Client] has one method for each operation. What an operation demands is a parameter of its
// method; everything else is in its options, where nil is left out:
//
//	client, err := ccgateway.New("https://192.0.2.10:8043/agentgateway/resource")
//	...
//	err = client.SayBusy(ctx, "291", &ccgateway.SayBusyOptions{Reason: ccgateway.Ptr(200)})
//
// A call succeeds only if the gateway answers the return code "0". Every other end of a call is an
// [*Error], whose Kind says what happened.
//
// A [Session] is an agent who is signed in: it polls the events, or sends heartbeats while the
// gateway pushes them, keeps the GUID and signs the agent out at the end.
package ccgateway

// Ptr returns a pointer to a value, for the fields of options.
func Ptr[T any](value T) *T { return &value }
