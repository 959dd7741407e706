import { judgeHeader } from '../header.ts';
import type { RuleOn } from '../rule.ts';

export const requestHeader: RuleOn<'request header'> = {
  id: 'header/request',
  on: 'request header',
  covers: [
    'Model.headers',
    'Model.headers.request',
    'Header.name',
    'Header.required',
    'Header.default',
    'Header.pattern',
  ],
  judge: judgeHeader,
};
