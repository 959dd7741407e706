import { language as go } from './go.ts';
import { language as java } from './java.ts';
import type { Language } from './language.ts';
import { language as python } from './python.ts';
import { language as typescript } from './typescript.ts';

/** The languages of the clients, in the order in which they are proved. */
export const languages: readonly Language[] = [typescript, python, java, go];
