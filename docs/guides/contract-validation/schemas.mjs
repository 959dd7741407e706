import openapi from '@ccgateway/openapi/openapi.json' with { type: 'json' };
import { Ajv2020 } from 'ajv/dist/2020.js';

// The keywords of the description's own, such as x-source, are no mistakes.
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(openapi, 'openapi');
const validate = ajv.compile({ $ref: 'openapi#/components/schemas/AgentEvent_Ringing' });

const recorded = {
  eventType: 'AgentEvent_Ringing',
  workNo: '291',
  content: { caller: '70093', called: '60015', callid: 1455885056, feature: 7 },
};
if (!validate(recorded)) for (const { instancePath, message } of validate.errors) console.log(instancePath, message);
