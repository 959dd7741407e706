// The part of Redocly's plugin interface that our rules use; @redocly/cli ships no type declarations.

export interface Location {
  child(key: string | number | (string | number)[]): Location;
  key(): Location;
  readonly pointer: string;
  readonly source: { readonly absoluteRef: string };
}

export interface Context {
  report(problem: { message: string; location?: Location }): void;
  resolve<T>(ref: T | { $ref: string }): { node?: T; location?: Location };
  readonly location: Location;
  readonly key: string | number;
}

export type Node = Readonly<Record<string, unknown>>;

export type Visitor = Record<string, { enter(node: Node, context: Context): void }>;

export type Rule = () => Visitor;
