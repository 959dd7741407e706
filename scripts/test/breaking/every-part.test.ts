// Every field of the model's types is judged: each one is changed somewhere in the model, and a rule that covers it tells of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { compareModels } from '../../breaking/compare.ts';
import { rules } from '../../breaking/rules.ts';
import { readModel } from '../../cli/derive.ts';
import { root } from '../../cli/paths.ts';
import type { Model } from '../../model/model.ts';

const model = readModel();
const file = 'scripts/model/model.ts';
const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);

/** Types that the model does not have: wire.json is a part of it. */
const isWire = (name: string) => name.startsWith('Wire');

interface Field {
  /** `Type.field`, as the rules name it. */
  readonly key: string;
  readonly name: string;
  readonly type: ts.TypeNode;
  readonly optional: boolean;
}

const interfaces = new Map<string, ts.InterfaceDeclaration>();
const aliases = new Map<string, ts.TypeNode>();
for (const statement of source.statements) {
  if (ts.isInterfaceDeclaration(statement)) interfaces.set(statement.name.text, statement);
  if (ts.isTypeAliasDeclaration(statement)) aliases.set(statement.name.text, statement.type);
}

/** The fields of a type, those of its bases under the names of these. */
function fieldsOf(name: string): Field[] {
  const declaration = interfaces.get(name);
  if (declaration === undefined) return [];
  const bases = (declaration.heritageClauses ?? []).flatMap(({ types }) =>
    types.map(({ expression }) => expression.getText()),
  );
  return [...bases.flatMap(fieldsOf), ...membersOf(name, declaration.members)];
}

function membersOf(owner: string, members: ts.NodeArray<ts.TypeElement>): Field[] {
  return members.flatMap((member) =>
    ts.isPropertySignature(member) && member.type
      ? [
          {
            key: `${owner}.${member.name.getText()}`,
            name: member.name.getText(),
            type: member.type,
            optional: member.questionToken !== undefined,
          },
        ]
      : [],
  );
}

/** A place in the model where a field has a value. */
type Way = readonly (string | number)[];
const places = new Map<string, Way>();
const optional = new Set<string>();

/** Walks the model by its types, and notes one place of each field. */
function walk(value: unknown, type: ts.TypeNode, owner: string, way: Way): void {
  if (value === null || value === undefined) return;
  if (ts.isTypeOperatorNode(type) || ts.isParenthesizedTypeNode(type)) {
    walk(value, type.type, owner, way);
  } else if (ts.isArrayTypeNode(type)) {
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) walk(item, type.elementType, owner, [...way, index]);
  } else if (ts.isUnionTypeNode(type)) {
    for (const one of type.types) walk(value, one, owner, way);
  } else if (ts.isTypeLiteralNode(type)) {
    visit(value, membersOf(owner, type.members), way);
  } else if (ts.isTypeReferenceNode(type)) {
    const name = type.typeName.getText();
    const inner = type.typeArguments?.at(-1);
    if (name === 'Readonly' && inner) walk(value, inner, owner, way);
    else if (name === 'Record' && inner) {
      for (const [key, member] of Object.entries(value)) walk(member, inner, owner, [...way, key]);
    } else if (aliases.has(name)) walk(value, aliases.get(name) as ts.TypeNode, owner, way);
    else if (interfaces.has(name) && fits(value, name)) visit(value, fieldsOf(name), way);
  }
}

/** Whether a value is of a schema type: its kind says so. All other types are no members of unions. */
function fits(value: unknown, name: string): boolean {
  const kind = fieldsOf(name).find((one) => one.name === 'kind' && /Schema\.kind$/.test(one.key));
  return kind === undefined || kind.type.getText().includes(`'${(value as { kind?: string }).kind}'`);
}

function visit(value: unknown, fields: readonly Field[], way: Way): void {
  if (typeof value !== 'object') return;
  for (const { key, name, type, optional: may } of fields) {
    if (may) optional.add(key);
    const member = (value as Record<string, unknown>)[name];
    if (member === undefined) continue;
    const before = places.get(key);
    // A place with content shows more than an empty list.
    if (before === undefined || isEmpty(at(model, before))) places.set(key, [...way, name]);
    walk(member, type, key, [...way, name]);
  }
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function at(value: unknown, way: Way): unknown {
  return way.reduce((part: unknown, key) => (part as Record<string | number, unknown>)[key], value);
}

/** The fields of all types of the model. */
const keys = new Set<string>();
function reach(name: string): void {
  for (const { key, type } of fieldsOf(name)) {
    if (keys.has(key)) continue;
    keys.add(key);
    reachType(type, key);
  }
}
function reachType(node: ts.Node, owner: string): void {
  if (ts.isTypeLiteralNode(node)) {
    for (const { key, type } of membersOf(owner, node.members)) {
      keys.add(key);
      reachType(type, key);
    }
    return;
  }
  if (ts.isTypeReferenceNode(node)) {
    const name = node.typeName.getText();
    if (aliases.has(name)) reachType(aliases.get(name) as ts.TypeNode, owner);
    else if (!isWire(name) && !legacyTypes.has(name)) reach(name);
  }
  ts.forEachChild(node, (child) => reachType(child, owner));
}

/** What older clients use is compared as a whole. */
const legacyTypes = new Set(['LegacyObject', 'LegacyForm', 'LegacyRoute', 'LegacyBody']);
reach('Model');
visit(model, fieldsOf('Model'), []);

const covered = new Set(rules.flatMap(({ covers }) => covers));

test('the walk sees the types and the model', () => {
  expect(keys.size).toBeGreaterThan(120);
  for (const key of ['Operation.retry', 'StringSchema.maxLength', 'CallEffect.effect', 'Server.variables.default']) {
    expect(keys).toContain(key);
    expect([...places.keys()]).toContain(key);
  }
});

test('every field of the model is covered by a rule, and no rule covers what the model has not', () => {
  expect([...keys].filter((key) => !covered.has(key))).toEqual([]);
  expect([...covered].filter((key) => !keys.has(key))).toEqual([]);
});

/** Fields that today's model has nowhere; their rules are tested by the edits. */
const nowhere = ['EditionRemark.changed', 'Property.changes'];

test('all fields occur in the model, so that they can be changed', () => {
  expect(
    [...keys]
      .filter((key) => !places.has(key))
      .sort()
      .join(', '),
  ).toBe(nowhere.join(', '));
});

/** Another value of the same type. */
function another(value: unknown, key: string): unknown {
  if (key.endsWith('Schema.kind')) return value === 'any' ? 'null' : 'any';
  if (key === 'Operation.retry') return value === 'safe' ? 'never' : 'safe';
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === 'string') || value.length === 0) return [...value, 'another'];
    return value.slice(1);
  }
  if (typeof value === 'string') return `${value}x`;
  if (typeof value === 'number') return value + 1;
  // Absent, for the fields that are true or absent.
  if (value === true)
    return key.endsWith('.required') || key.endsWith('.needsGuid') || key.endsWith('.everywhere') ? false : undefined;
  if (value === false) return true;
  if (value === null) return 'no null';
  // An object that may be absent; one that is always there consists of fields that are changed for themselves.
  return undefined;
}

function isObject(key: string): boolean {
  const value = at(model, places.get(key) as Way);
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

describe('a change of a field is told by a rule that covers it', () => {
  test.each([...keys].filter((key) => places.has(key) && (optional.has(key) || !isObject(key))))('%s', (key) => {
    const way = places.get(key) as Way;
    const now = structuredClone(model) as unknown as Record<string, unknown>;
    const holder = at(now, way.slice(0, -1)) as Record<string | number, unknown>;
    const name = way.at(-1) as string | number;
    const value = another(holder[name], key);
    if (value === undefined) delete holder[name];
    else holder[name] = value;
    const told = compareModels(model, now as unknown as Model, rules, true).map(({ rule }) => rule);
    const responsible = rules.filter(({ covers }) => covers.includes(key)).map(({ id }) => id);
    expect(
      told.filter((rule) => responsible.includes(rule)),
      `${way.join('.')}: told by ${told.join(', ')}`,
    ).not.toEqual([]);
  });
});
