import ts from 'typescript';

const tests = /^(test|it|describe|bench|(before|after)(All|Each))$/;
const waits = /^(waitFor\w*|waitUntil|poll|toPass|set(Default\w*)?Timeout|setConfig)$/;
const processes = /^(exec|execFile|spawn|fork)(Sync)?$/;

/** The time limits in milliseconds that a call sets for a test, a hook, a wait or a process. */
export function limitsOf(call: ts.CallExpression): number[] {
  const name = nameOf(call.expression);
  const [first, second] = call.arguments;
  if (name === 'setTimeout' && ts.isIdentifier(call.expression))
    return /\b(reject|throw|kill)\b/.test(first?.getText() ?? '') ? numbers(second) : [];
  if (call.expression.getText() === 'AbortSignal.timeout') return numbers(first);
  if (tests.test(name)) return call.arguments.flatMap((argument) => [...numbers(argument), ...options(argument)]);
  // Vitest's waitFor and waitUntil end after a second by default.
  if (/^vi\.wait(For|Until)$/.test(call.expression.getText()) && second === undefined) return [1_000];
  if (waits.test(name) && ts.isPropertyAccessExpression(call.expression))
    return call.arguments.flatMap((argument) => [...numbers(argument), ...options(argument)]);
  return processes.test(name) ? call.arguments.flatMap(options) : [];
}

/** The last name of a called expression: `waitFor` of `vi.waitFor`, `test` of `test.each(rows)`. */
function nameOf(expression: ts.Expression): string {
  if (ts.isCallExpression(expression)) return nameOf(expression.expression);
  if (!ts.isPropertyAccessExpression(expression)) return expression.getText();
  const whole = nameOf(expression.expression);
  return tests.test(whole) ? whole : expression.name.text;
}

/** The values of the options of an object whose names end with `timeout`. */
function options(argument: ts.Expression): number[] {
  if (!ts.isObjectLiteralExpression(argument)) return [];
  return argument.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) && /timeout$/i.test(property.name.getText()) ? numbers(property.initializer) : [],
  );
}

/** The value of a number or of a product of numbers. */
function numbers(expression: ts.Expression | undefined): number[] {
  if (expression === undefined) return [];
  if (ts.isNumericLiteral(expression)) return [Number(expression.text)];
  if (!ts.isBinaryExpression(expression) || expression.operatorToken.kind !== ts.SyntaxKind.AsteriskToken) return [];
  return numbers(expression.left).flatMap((left) => numbers(expression.right).map((right) => left * right));
}
