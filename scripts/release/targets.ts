import type { Target } from './target.ts';
import { target as executables } from './targets/executables.ts';
import { target as go } from './targets/go.ts';
import { target as maven } from './targets/maven.ts';
import { target as npm } from './targets/npm.ts';
import { target as page } from './targets/page.ts';
import { target as pypi } from './targets/pypi.ts';
import { target as site } from './targets/site.ts';

/** All targets, in the order in which they are made: what takes long comes late. */
export const targets: readonly Target[] = [go, pypi, maven, npm, executables, page, site];
