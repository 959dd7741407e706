import { describe } from 'vitest';
import { prismTarget } from './prism-target.ts';
import { testOperations } from './suite/operations.ts';

describe('Prism', () => testOperations(prismTarget));
