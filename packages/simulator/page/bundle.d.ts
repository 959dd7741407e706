import type { Assets } from '../src/page/assets.ts';
/** Bundles the page: its document, its style, and one script with React and the project's client and hooks in it. */
export declare function bundlePage(): Promise<Assets>;
