import type { Rule } from '../rule.ts';
import { contentType } from './content-type.ts';
import { encoding } from './encoding.ts';
import { envelope } from './envelope.ts';
import { eventContent } from './event-content.ts';
import { eventLost } from './event-lost.ts';
import { eventOrder } from './event-order.ts';
import { guid } from './guid.ts';
import { push } from './push.ts';
import { request } from './request.ts';
import { result } from './result.ts';
import { retcode } from './retcode.ts';
import { setGuid } from './set-guid.ts';
import { status } from './status.ts';

export const rules: readonly Rule[] = [
  status,
  contentType,
  encoding,
  envelope,
  retcode,
  result,
  setGuid,
  guid,
  eventContent,
  eventOrder,
  eventLost,
  push,
  request,
];
