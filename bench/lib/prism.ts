// Prism on the bundled description, in a process of its own. It ends with its parent.
import { readDescription, startPrism } from '../../packages/conformance/src/index.ts';

const { baseUrl } = await startPrism(readDescription());
process.send?.(Number(new URL(baseUrl).port));
process.once('disconnect', () => process.exit());
