import { judgeHeader } from '../header.ts';
import type { RuleOn } from '../rule.ts';

export const responseHeader: RuleOn<'response header'> = {
  id: 'header/response',
  on: 'response header',
  covers: [
    'Model.headers',
    'Model.headers.response',
    'Header.name',
    'Header.required',
    'Header.default',
    'Header.pattern',
  ],
  judge: judgeHeader,
};
