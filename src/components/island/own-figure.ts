const loader = /"[^"]*\/figures\/([\w-]+)\.ts":\(\)=>(?:\w+\(\(\)=>)?import\(`([^`]+)`\)(?:,[\w$]+\(\[[\d,]*\]\)\))?/g;

/**
 * A script that fetches any figure by its name, as the bundler wrote it, so that it holds this one and knows no other.
 *
 * @throws if the script does not know the figure
 */
export function ownFigure(code: string, name: string): string {
  let file: string | undefined;
  const knowing = code.replace(loader, (_, each: string, found: string) => {
    if (each !== name) return `${JSON.stringify(each)}:0`;
    file = found;
    return `"../figures/${name}.ts":()=>Promise.resolve(own)`;
  });
  if (!file) throw new Error(`The script of embedded figures does not know ${name}.`);
  return `import * as own from ${JSON.stringify(file)};\n${knowing}`;
}
