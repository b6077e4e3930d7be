import { describe, expect, test } from 'vitest';
import { derivativeAt } from '../../../src/lib/difference/finite-difference.ts';
import { InputError } from '../../../src/lib/input-error.ts';
import { fromSystem } from '../../../src/lib/graph/from-system.ts';
import { outputWith } from '../../../src/lib/graph/nudge.ts';
import { passes } from '../../../src/lib/graph/passes.ts';
import { parseSystem } from '../../../src/lib/graph/system.ts';

const course = 'z = x y, x = 2w + b, y = b + 1, w = 3, b = 4';
const build = (text: string) => fromSystem(parseSystem(text));
const byName = (text: string) => {
  const built = build(text);
  return { built, node: Object.fromEntries([...built.names].map(([node, name]) => [name, node])) };
};

test('a definition that breaks off is told from the end of them all', () => {
  const said = (text: string): string => {
    try {
      parseSystem(text);
    } catch (error) {
      return (error as InputError).message;
    }
    return '';
  };
  expect(said('z = x + , x = 1')).toContain('missing before “,” (at character 9)');
  expect(said('z = x +， x = 1')).toContain('missing before “，”');
  expect(said('z = x +')).toContain('missing before the end (at character 8)');
});

describe('a calculation written letter by letter', () => {
  test('is drawn with its letters only: the numbers of the course', () => {
    const { built, node } = byName(course);
    const numbers = Object.fromEntries(
      Object.entries(node).map(([name, { value, derivative }]) => [name, [value, derivative]]),
    );
    expect(numbers).toEqual({ w: [3, 10], b: [4, 15], x: [10, 5], y: [5, 10], z: [50, 1] });
    expect(built.nodes.length).toBe(5);
    expect(node.x!.local).toEqual([2, 1]);
    expect(node.z!.local).toEqual([5, 10]);
  });

  test('is drawn operation by operation where no part has a letter', () => {
    const { nodes, output } = build('(2w + b)(b + 1), w = 3, b = 4');
    expect(nodes.length).toBe(6);
    expect(output.value).toBe(50);
  });

  test('computes once what is used twice, and keeps both edges of x·x', () => {
    const { node } = byName('z = q + 3q, q = x^2, x = 2');
    expect([node.z!.value, node.x!.derivative]).toEqual([16, 16]);
    expect(build('x x, x = 3').output.local).toEqual([3, 3]);
  });

  test('gives inputs without a number 2, 3, 4', () => {
    expect(build('w x + b').output.value).toBe(2 * 3 + 4);
  });

  test('lets a letter that is defined stand for what it is defined as, e too, which else is a number', () => {
    expect(build('z = 2e, e = r^2, r = 3').output.value).toBe(18);
    expect(build('z = e x, e = 3, x = 2').output.value).toBe(6);
    const { node } = byName('L = e + w^2, e = r^2, r = y - w x, w = 1, x = 2, y = 5');
    expect([node.L!.value, node.w!.derivative]).toEqual([10, -10]);
    expect(build('z = 2e').output.value).toBe(2 * Math.E);
  });

  test('keeps a node for each letter, even where two are written alike', () => {
    const { node } = byName('z = x + y, x = a b, y = a b, a = 2, b = 3');
    expect(Object.keys(node).sort()).toEqual(['a', 'b', 'x', 'y', 'z']);
    expect([node.x!.value, node.y!.value, node.a!.derivative]).toEqual([6, 6, 6]);
  });

  test('finds a letter for the result that is not taken', () => {
    expect(build('z f g h k, z = 2').output.value).toBe(2 * 2 * 3 * 4 * 5);
  });

  test('says when a value or a derivative is no number to reckon with', () => {
    for (const text of ['1/x, x = 0', 'sqrt(x), x = 0', 'ln(x), x = -1', '1e60 x^2, x = 1e60'])
      expect(build(text).finite, text).toBe(false);
    expect(build(course).finite).toBe(true);
  });

  test.each([
    ['z = x y, 3 + 4', 'system-name', 9],
    ['z = 2w, w = 1, w = 2', 'system-twice', 15],
    ['z = 2x, x = y, y = x + 1', 'system-circular', 8],
    ['z = x y, x = 3, y = 2, q = 7', 'system-unused', 23],
    ['z = 2w, w = 1 +', 'expression-missing-operand', 15],
    ['z = , x = 1', 'expression-missing-operand', 4],
  ])('refuses %s as %s, at character %i', (text, code, at) => {
    let refusal: unknown;
    try {
      parseSystem(text);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(InputError);
    expect(refusal).toMatchObject({ code, details: { at } });
  });
});

describe('a nudge', () => {
  test('of x makes z 50.5, of y 51, and of an input moves all that follows', () => {
    const { built, node } = byName(course);
    const z = (name: string, by: number) =>
      outputWith(
        built.graph,
        built.sources.get(built.output)!,
        built.sources.get(node[name]!)!,
        node[name]!.value + by,
      );
    expect([z('x', 0.1), z('y', 0.1)]).toEqual([50.5, 51]);
    expect(z('b', 0.1)).toBeCloseTo(10.1 * 5.1, 12);
  });

  test('that is small agrees with the derivative, at every drawn node', () => {
    for (const text of [
      course,
      'e = r^2, r = y - p, p = w x + b',
      '(y - sigmoid(w x + b))^2',
      'q + 3q, q = x^2, x = 2',
    ]) {
      const { graph, nodes, output, sources } = build(text);
      for (const node of nodes) {
        const of = (value: number) => outputWith(graph, sources.get(output)!, sources.get(node)!, value);
        expect(derivativeAt(of, node.value), text).toBeCloseTo(node.derivative, 5);
      }
    }
  });
});

describe('the passes as steps', () => {
  const { nodes, output } = build(course);
  const last = (times: 'none' | 'once' | 'twice') => passes(nodes, output, times).at(-1)!.derivatives;

  test('end with the derivatives, with none, or with double of each', () => {
    expect(last('once')).toEqual([10, 15, 5, 10, 1]);
    expect(last('none').every((derivative) => derivative === undefined)).toBe(true);
    expect(last('twice')).toEqual([20, 30, 10, 20, 2]);
  });

  test('begin with the inputs alone', () => {
    expect(passes(nodes, output, 'once')[0]).toMatchObject({
      pass: 'start',
      values: [3, 4, undefined, undefined, undefined],
    });
  });
});

describe('the letters', () => {
  test('that only stand for another share its node, and none of them is lost', () => {
    const told = (text: string) => {
      const { nodes, names, equals } = build(text);
      return nodes.map((node) => equals.get(node) ?? names.get(node));
    };
    expect(told('m = n, n = 3')).toEqual(['m = n']);
    expect(told('z = p + 1, p = q, q = x^2, x = 2')).toEqual(['x', 'p = q', 'z']);
    expect(told('z = a b, a = x, b = x')).toEqual(['a = b = x', 'z']);
  });
});
