import type { Behaviours } from '../behaviour.ts';
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

/** What the simulator does for each operation; the rest answer their documented example. */
export const behaviours: Behaviours = {
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
