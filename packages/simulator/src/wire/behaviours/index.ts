import type { OperationId } from '@ccgateway/openapi';
import type { AllBehaviours } from '../behaviour.ts';
import { agents } from './agents.ts';
import { callData } from './call-data.ts';
import { chat } from './chat.ts';
import { conferences } from './conferences.ts';
import { events } from './events.ts';
import { files } from './files.ts';
import { h5Video } from './h5-video.ts';
import { inspection } from './inspection.ts';
import { media } from './media.ts';
import { queues } from './queues.ts';
import { signIn } from './sign-in.ts';
import { state } from './state.ts';
import { voice } from './voice.ts';

/** What the simulator does for each operation. */
export const behaviours: AllBehaviours = {
  ...signIn,
  ...state,
  ...events,
  ...voice,
  ...callData,
  ...queues,
  ...chat,
  ...h5Video,
  ...conferences,
  ...inspection,
  ...agents,
  ...media,
  ...files,
};

/**
 * Operations of which no source shows enough to simulate more than when they succeed: they answer the documented codes,
 * say in a note what is missing, and change nothing.
 */
export const minimal: ReadonlySet<OperationId> = new Set(['adjustVideoMode', 'startASR', 'thirdPartyConfTransmitNum']);
