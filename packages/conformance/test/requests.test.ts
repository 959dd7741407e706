import { describe } from 'vitest';
import { testRequests } from '../suite/requests.ts';
import { prismTarget } from './prism-target.ts';

describe('Prism', () => testRequests(prismTarget));
