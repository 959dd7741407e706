# part: sign-in
from ccgateway import RetcodeError, Session
from ccgateway.events import AgentEventRinging, AgentEventTalking

session = Session("http://127.0.0.1:8060/agentgateway/resource", "291")
session.sign_in(password="", phonenum="40038", autoanswer=False)

# part: events
session.say_busy(reason=200)
session.cancel_busy()
for event in session.events():
    print(event.event_type)
    match event:
        case AgentEventRinging(content=call):
            print(call.caller, "is calling")
            session.answer(callid=call.callid)
        case AgentEventTalking():
            break

# part: errors
try:
    session.logout()
except RetcodeError as error:
    print(error.retcode, error.meaning)

# part: end
session.release()
session.close()
print(session.connection.state, session.connection.reason)
