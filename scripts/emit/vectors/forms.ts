import type { OutcomeVector } from './vector.ts';

/** An answer that any operation may get, and its outcome. */
export interface Form extends Pick<OutcomeVector, 'answer' | 'expect' | 'timeout' | 'abort' | 'limits' | 'allow'> {
  readonly name: string;
}

const json = (body: unknown) => (typeof body === 'string' ? body : JSON.stringify(body));
const html = [['Content-Type', 'text/html']] as const;
const page = '<html><body><h1>nginx</h1></body></html>';

const ok = { ok: true } as const;
const decode = { ok: false, kind: 'decode', status: 200 } as const;
const http = (status: number) => ({ ok: false, kind: 'http', status }) as const;

function answered(name: string, body: unknown, expect: Form['expect']): Form {
  return { name, answer: { body: json(body) }, expect };
}

function refused(name: string, status: number, retcode: string): Form {
  return {
    name,
    answer: { status, body: json({ message: 'refused', retcode }) },
    expect: { ok: false, kind: 'retcode', retcode, message: 'refused', status },
  };
}

/** A body of exactly so many bytes. */
function sized(bytes: number): Form['answer'] {
  const [before, after] = ['{"message":"', '","retcode":"0"}'];
  return { body: [before, { repeat: 'a', times: bytes - before.length - after.length }, after] };
}

/** Rules of the envelope: nothing here is of an operation. The documents show the success, and that a refusal has a code. */
export const forms: readonly Form[] = [
  answered('bare', { message: '', retcode: '0' }, { ...ok, message: '' }),
  answered('message', { message: '座席 😀 "done"', retcode: '0' }, { ...ok, message: '座席 😀 "done"' }),
  answered('noMessage', { retcode: '0' }, ok),
  answered('nullMessage', { message: null, retcode: '0' }, ok),
  answered('numberMessage', { message: 7, retcode: '0' }, ok),
  answered('nullResult', { message: '', retcode: '0', result: null, event: null }, ok),
  answered('textResult', { message: '', retcode: '0', result: '', event: '' }, ok),
  answered('objectResult', { message: '', retcode: '0', result: {}, event: {} }, ok),
  answered('listResult', { message: '', retcode: '0', result: [], event: [] }, ok),
  answered('numberResult', { message: '', retcode: '0', result: 12, event: 12 }, ok),
  answered('laterField', { message: '', retcode: '0', later: { of: [1] } }, ok),
  answered('blanks', ' \r\n\t{ "message" : "" ,\n "retcode" : "0" } \n', ok),
  answered('escaped', '{"message":"\\u5ea7\\u5e2d \\ud83d\\ude00","retcode":"\\u0030"}', { ...ok, message: '座席 😀' }),
  { name: 'htmlType', answer: { headers: html, body: '{"message":"","retcode":"0"}' }, expect: ok },
  { name: 'noType', answer: { headers: [], body: '{"message":"","retcode":"0"}' }, expect: ok },
  { name: 'created', answer: { status: 201, body: '{"message":"","retcode":"0"}' }, expect: ok },

  { name: 'page', answer: { headers: html, body: page }, expect: decode },
  answered('nothing', '', decode),
  answered('broken', '{"message":"","retcode":"0"', decode),
  answered('more', '{"message":"","retcode":"0"}{}', decode),
  answered('list', '[]', decode),
  answered('null', 'null', decode),
  answered('text', '"0"', decode),
  answered('number', '0', decode),
  answered('noRetcode', { message: '' }, decode),
  answered('numberRetcode', { message: '', retcode: 0 }, decode),
  answered('numberFailure', { message: '', retcode: 100006 }, decode),
  answered('emptyRetcode', { message: '', retcode: '' }, decode),
  answered('nullRetcode', { message: '', retcode: null }, decode),
  answered('objectRetcode', { message: '', retcode: { '0': '0' } }, decode),
  { name: 'noContent', answer: { status: 204, headers: [], body: '' }, expect: { ...decode, status: 204 } },

  answered(
    'otherSpelling',
    { message: '', Retcode: '0', retcode: '424-242' },
    {
      ok: false,
      kind: 'retcode',
      retcode: '424-242',
      message: '',
      status: 200,
    },
  ),
  refused('nameOfObject', 200, 'constructor'),
  refused('otherZero', 200, '00'),
  refused('listed', 200, '100-006'),
  refused('forbidden', 403, '000-003'),
  refused('failed', 500, '999-001'),

  ...[400, 401, 403, 404, 429, 500, 502, 503, 504].map((status) => ({
    name: `page${status}`,
    answer: { status, headers: html, body: page },
    expect: http(status),
  })),
  { name: 'claim502', answer: { status: 502, body: '{"message":"","retcode":"0"}' }, expect: http(502) },
  { name: 'empty502', answer: { status: 502, headers: [], body: '' }, expect: http(502) },
  ...[301, 302, 303, 307, 308].map((status) => ({
    name: `moved${status}`,
    answer: { status, headers: [['Location', '/elsewhere']] as const, body: '{"message":"","retcode":"0"}' },
    expect: http(status),
  })),

  { name: 'fits', answer: sized(1000), expect: ok, limits: { answer: 1000 } },
  { name: 'long', answer: sized(1001), expect: decode, limits: { answer: 1000 } },
  { name: 'hostile', answer: sized(8_000_000), expect: decode, limits: { answer: 1_000_000 } },
  {
    name: 'longPage502',
    answer: { status: 502, headers: html, body: [{ repeat: 'a', times: 8_000_000 }] },
    expect: http(502),
    limits: { answer: 1_000_000 },
    allow: { kinds: ['decode'] },
  },
  {
    name: 'deep',
    answer: {
      body: [
        '{"message":"","retcode":"0","result":',
        { repeat: '[', times: 100_000 },
        { repeat: ']', times: 100_000 },
        '}',
      ],
    },
    expect: decode,
    allow: { kinds: ['ok'] },
  },
  {
    name: 'deepOpen',
    answer: { body: ['{"message":"","retcode":"0","result":', { repeat: '{"a":', times: 100_000 }] },
    expect: decode,
  },
  {
    name: 'longNumber',
    answer: { body: ['{"message":"","retcode":"0","later":', { repeat: '9', times: 5_000 }, '}'] },
    expect: ok,
  },
  {
    name: 'manyFields',
    answer: { body: ['{"message":"","retcode":"0"', { repeat: ',"a":1', times: 20_000 }, '}'] },
    expect: ok,
  },
  answered('foreignNames', '{"message":"","retcode":"0","__proto__":{"retcode":"1"},"constructor":null}', ok),

  { name: 'refuse', answer: { fault: 'refuse' }, expect: { ok: false, kind: 'network' } },
  { name: 'cut', answer: { body: '{"message":"","retc', fault: 'cut' }, expect: { ok: false, kind: 'network' } },
  { name: 'timeout', answer: { fault: 'hang' }, timeout: 50, expect: { ok: false, kind: 'timeout' } },
  { name: 'aborted', answer: { fault: 'hang' }, abort: true, expect: { ok: false, kind: 'aborted' } },
];
