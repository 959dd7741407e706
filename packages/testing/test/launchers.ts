import ts from 'typescript';

/** What an import brings of Playwright beside types. */
export function launchersOf({ moduleSpecifier, importClause }: ts.ImportDeclaration): string[] {
  if (!/^["']playwright/.test(moduleSpecifier.getText()) || importClause?.isTypeOnly) return [];
  const { name, namedBindings } = importClause ?? {};
  const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  const values = named.filter((one) => !one.isTypeOnly).map((one) => one.name.text);
  return [...(name ? [name.text] : []), ...values, ...(named.length === 0 && !name ? ['all'] : [])];
}
