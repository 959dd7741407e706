import { describe } from 'vitest';
import { testOperations } from '../suite/operations.ts';
import { prismTarget } from './prism-target.ts';

describe('Prism', () => testOperations(prismTarget));
