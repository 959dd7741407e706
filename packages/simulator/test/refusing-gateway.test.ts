import { complaintAbout } from '@ccgateway/conformance/suite/success';
import { operations } from '@ccgateway/conformance/suite/support';
import type { Target } from '@ccgateway/conformance/suite/target';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { simulatorTarget } from './simulator-target.ts';

// The suite of conformance itself: it must find a gateway out that refuses what it should do.
let target: Target;
beforeAll(async () => {
  target = await simulatorTarget();
});
afterAll(() => target.close());

test.each(operations)('a gateway that always refuses $id is found out', async (operation) => {
  const refusing: Target = {
    ...target,
    async fetch(...given) {
      const request = new Request(...given);
      const isIt = request.method === operation.method && pattern(operation.path).test(new URL(request.url).pathname);
      return isIt ? Response.json({ message: '', retcode: '100-007' }) : target.fetch(request);
    },
  };
  const complaint = await complaintAbout(refusing, operation).catch((error: Error) => error.message);
  expect(complaint).toContain(operation.id);
});

function pattern(path: string): RegExp {
  return new RegExp(`/resource${path.replace(/\{\w+\}/g, '[^/]+')}$`);
}
