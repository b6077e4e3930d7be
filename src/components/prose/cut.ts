import ts from 'typescript';

/**
 * The source text of a top-level declaration (function, constant, class, interface, type), from its docstring to its
 * end.
 *
 * @param file only named in the error
 * @throws when nothing of that name is declared there; the message lists what is
 */
export function cut(source: string, name: string, file: string): string {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found = tree.statements.find((statement) => namesOf(statement).includes(name));
  if (found) return source.slice(found.getStart(tree, true), found.end);
  const allowed = tree.statements.flatMap(namesOf).join(', ');
  throw new Error(`${file} declares no "${name}". It declares: ${allowed}.`);
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const declares =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return declares && statement.name ? [statement.name.text] : [];
}
