// Prism on the bundled description, in a process of its own. It ends with its parent.
import { startPrism } from '@ccgateway/conformance/prism';

const { baseUrl } = await startPrism();
process.send?.(Number(new URL(baseUrl).port));
process.once('disconnect', () => process.exit());
