import ts from 'typescript';
import { escape } from '../island/markup-fields.ts';

/**
 * HTML of a piece of TypeScript: comments, keywords, numbers, strings and the names of what is called or declared as a
 * function are marked with a class (`c`, `k`, `n`, `s`, `f`); the colours are the stylesheet's.
 */
export function highlight(source: string): string {
  const tree = ts.createSourceFile('listing.ts', source, ts.ScriptTarget.Latest, true);
  const pieces: string[] = [];
  let done = 0;
  const upTo = (end: number, kind?: string): void => {
    const piece = escape(source.slice(done, end));
    pieces.push(kind && piece ? `<span class="${kind}">${piece}</span>` : piece);
    done = end;
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) return;
    const children = node.getChildren(tree);
    if (children.length > 0) {
      children.forEach(visit);
      return;
    }
    const start = node.getStart(tree);
    const before = [ts.getTrailingCommentRanges(source, node.pos), ts.getLeadingCommentRanges(source, node.pos)];
    for (const comment of before.flatMap((ranges) => ranges ?? [])) {
      if (comment.pos < done) continue;
      upTo(comment.pos);
      upTo(comment.end, 'c');
    }
    if (start < done) return;
    upTo(start);
    upTo(node.end, kindOf(node));
  };
  visit(tree);
  upTo(source.length);
  return pieces.join('');
}

function kindOf(node: ts.Node): string | undefined {
  if (node.kind >= ts.SyntaxKind.FirstKeyword && node.kind <= ts.SyntaxKind.LastKeyword) return 'k';
  if (ts.isNumericLiteral(node)) return 'n';
  if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) return 's';
  const { parent } = node;
  if (!ts.isIdentifier(node)) return undefined;
  const called = ts.isCallExpression(parent) && parent.expression === node;
  return called || (ts.isFunctionDeclaration(parent) && parent.name === node) ? 'f' : undefined;
}
