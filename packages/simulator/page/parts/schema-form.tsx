import { type ReactNode, useId, useState } from 'react';
import { act, readOperations } from '../data/api.ts';
import { useShown } from '../data/hooks.ts';
import type { Operation, Schema } from '../data/types.ts';
import { tell } from './toasts.tsx';

interface Props {
  /** The action; its schema says which fields there are. */
  readonly name: string;
  readonly schema: Schema;
  /** Values that the fields have at first. */
  readonly given?: Readonly<Record<string, string>>;
  readonly label?: string;
  readonly children?: ReactNode;
}

/** A form for an action, made of its JSON Schema alone: an action that is new in the simulator needs nothing here. */
export function SchemaForm({ name, schema, given = {}, label = 'Do it', children }: Props) {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState('');
  const properties = Object.entries(schema.properties ?? {});
  const submit = async (form: FormData) => {
    let parameters: Record<string, unknown>;
    try {
      parameters = valuesOf(form, schema);
      setProblem('');
    } catch (error) {
      setProblem((error as Error).message);
      return;
    }
    setPending(true);
    tell(name, await act(name, parameters));
    setPending(false);
  };
  return (
    <form
      className="action-form"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(new FormData(event.currentTarget));
      }}
    >
      {properties.map(([field, one]) => (
        <Field
          key={field}
          name={field}
          schema={one}
          required={schema.required?.includes(field) ?? false}
          given={given[field] ?? ''}
        />
      ))}
      {children}
      {problem && <p role="alert">{problem}</p>}
      <div className="form-end">
        <button type="submit" className="primary" disabled={pending}>
          {label}
        </button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
  readonly given: string;
}

function Field({ name, schema, required, given }: FieldProps) {
  const id = useId();
  const hint = schema.description === undefined ? {} : { 'aria-describedby': `${id}-hint` };
  const common = { id, name, required, ...hint };
  const about = schema.description && (
    <small id={`${id}-hint`} className="hint">
      {schema.description}
    </small>
  );
  if (schema.type === 'boolean')
    return (
      <div className="field field-check">
        <input type="checkbox" {...common} required={false} defaultChecked={given === 'true'} />
        <label htmlFor={id}>{name}</label>
        {about}
      </div>
    );
  return (
    <div className="field">
      <label htmlFor={id}>
        {name} {!required && <span className="soft">optional</span>}
      </label>
      <Input schema={schema} given={given} common={common} list={`${id}-list`} />
      {about}
    </div>
  );
}

interface InputProps {
  readonly schema: Schema;
  readonly given: string;
  readonly common: { readonly id: string; readonly name: string; readonly required: boolean };
  readonly list: string;
}

function Input({ schema, given, common, list }: InputProps) {
  const known = useKnown(common.name);
  if (schema.enum)
    return (
      <select {...common} defaultValue={given}>
        <option value="">{common.required ? 'Choose' : 'Not given'}</option>
        {schema.enum.map((value) => (
          <option key={String(value)}>{String(value)}</option>
        ))}
      </select>
    );
  if (schema.type === 'integer' || schema.type === 'number') {
    const { minimum, maximum } = schema;
    return (
      <>
        <input
          type="number"
          {...common}
          min={minimum}
          max={maximum !== undefined && maximum < 1e15 ? maximum : undefined}
          step={schema.type === 'integer' ? 1 : 'any'}
          defaultValue={given}
          list={list}
        />
        <Known id={list} values={known} />
      </>
    );
  }
  if (schema.type === 'string' && (schema.maxLength ?? 0) <= 300)
    return (
      <>
        <input
          type="text"
          {...common}
          minLength={schema.minLength}
          maxLength={schema.maxLength}
          defaultValue={given}
          list={list}
          autoComplete="off"
          spellCheck={false}
        />
        <Known id={list} values={known} />
      </>
    );
  const isJson = schema.type !== 'string';
  return (
    <textarea
      {...common}
      rows={isJson ? 4 : 3}
      className={isJson ? 'code' : ''}
      placeholder={isJson ? 'JSON' : ''}
      defaultValue={given}
      spellCheck={!isJson}
    />
  );
}

function Known({ id, values }: { readonly id: string; readonly values: readonly string[] }) {
  return (
    <datalist id={id}>
      {values.map((value) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  );
}

/** Most values that are offered for a field. */
const mostOffered = 200;

let operations: Promise<readonly Operation[]> | undefined;

/** Values of a field that the simulator knows now. */
function useKnown(field: string): readonly string[] {
  const [ids, setIds] = useState<readonly string[]>([]);
  const parts = useShown((shown) =>
    field === 'agentid' || field === 'skillid' || field === 'callid' ? shown.parts : undefined,
  );
  if (field === 'operation' && operations === undefined) {
    operations = readOperations();
  }
  if (field === 'operation' && ids.length === 0)
    operations?.then(
      (read) => setIds(read.map(({ operation }) => operation)),
      () => {
        operations = undefined;
      },
    );
  if (field === 'operation') return ids;
  const source = field === 'agentid' ? parts?.agents : field === 'skillid' ? parts?.queues : parts?.calls;
  return source ? [...source.keys()].slice(0, mostOffered) : [];
}

/** The values of a form by the schema's types; what is empty is left out. */
function valuesOf(form: FormData, { properties = {}, required = [] }: Schema): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(properties)) {
    if (schema.type === 'boolean') {
      if (form.has(name)) values[name] = true;
      continue;
    }
    const text = String(form.get(name) ?? '');
    if (text === '' && !required.includes(name)) continue;
    values[name] = typedValue(name, text, schema);
  }
  return values;
}

function typedValue(name: string, text: string, { type, enum: known }: Schema): unknown {
  if (known) return known.find((value) => String(value) === text) ?? text;
  if (type === 'integer' || type === 'number') return Number(text);
  if (type === 'string') return text;
  try {
    return JSON.parse(text);
  } catch {
    // Words that are no JSON, such as never, may be meant as text.
    if (/^[\w .-]+$/.test(text)) return text;
    throw new Error(`${name} must be JSON.`);
  }
}
