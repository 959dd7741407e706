import { AgentSession } from '@ccgateway/client';

const baseUrl = process.argv[2] ?? 'http://127.0.0.1:8060/agentgateway/resource';
const session = new AgentSession({ baseUrl, agentid: '291' });
process.once('SIGINT', () => session.signOut({ force: true }));
const signedIn = await session.signIn({ password: '', phonenum: '40038', autoanswer: false });
if (!signedIn.ok) throw new Error(signedIn.message);
for await (const event of session.events()) console.log(event.eventType);
