import { bundlePage } from './bundle.ts';

// The build of the package puts this into its module. In ASCII alone, whatever reads it in pieces.
const text = JSON.stringify(await bundlePage());
process.stdout.write(text.replace(/[^\x20-\x7e]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`));
