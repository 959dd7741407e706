import { describe } from 'vitest';
import { prismTarget } from './prism-target.ts';
import { testRequests } from './suite/requests.ts';

describe('Prism', () => testRequests(prismTarget));
