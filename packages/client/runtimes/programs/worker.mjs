// The worker that runs in workerd: answers the report of the proof.
import * as client from '@ccgateway/client';
import { prove } from './proof.cjs';

export default {
  async fetch(request) {
    return Response.json(await prove(client, await request.json()));
  },
};
