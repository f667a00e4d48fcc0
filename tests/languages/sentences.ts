import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const server = path.join(import.meta.dirname, '../../server');

/** A call of `tell` in the server's code. */
export interface Told {
  /** File and line. */
  readonly at: string;
  /** Null where it is not written out, so that nobody could tell what has to be worded. */
  readonly message: string | null;
}

/** Every sentence that the server makes for people, by reading its code. */
export function toldSentences(): Told[] {
  const files = readdirSync(server, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('generated'),
  );
  return files.flatMap((file) => callsIn(file, readFileSync(path.join(server, file), 'utf8')));
}

function callsIn(file: string, code: string): Told[] {
  if (!/import \{[^}]*\btell\b[^}]*\} from '[./]+(?:model\/)?message\.ts'/.test(code)) return [];
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: Told[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'tell') {
      const [message] = node.arguments;
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({
        at: `${file}:${line + 1}`,
        message: message && ts.isStringLiteralLike(message) ? message.text : null,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
