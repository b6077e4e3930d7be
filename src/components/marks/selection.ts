import { writeAttribute, writeText } from './write.ts';

const svg = 'http://www.w3.org/2000/svg';

type Value = string | number | null;
type From<E, D, T> = T | ((this: E, datum: D, index: number) => T);

/**
 * The part of D3's selections that drawings here are written with: joins by index. The names and the behaviour are D3's;
 * d3-selection itself brings events, styles, transitions' hooks and keyed joins along, four kilobytes that every chapter
 * would ship and no figure uses. And what is written already is not written again: a browser would lay it out anew.
 */
export class Selection<E extends Element = Element, D = unknown> {
  readonly #nodes: readonly E[];
  readonly #data: readonly D[];
  /** Where `join` puts what is missing. */
  readonly #parent: Element | null;

  constructor(nodes: readonly E[], data: readonly D[] = [], parent: Element | null = null) {
    this.#nodes = nodes;
    this.#data = data;
    this.#parent = parent;
  }

  node(): E | null {
    return this.#nodes[0] ?? null;
  }

  empty(): boolean {
    return this.#nodes.length === 0;
  }

  /** The first descendant that fits. */
  select<C extends Element = SVGElement>(selector: string): Selection<C, D> {
    const found = this.node()?.querySelector<C>(selector);
    return new Selection(found ? [found] : [], this.#data, this.node());
  }

  /** All descendants that fit, ready to be joined with data. */
  selectAll<C extends Element = SVGElement, N = unknown>(selector: string): Selection<C, N> {
    return new Selection([...(this.node()?.querySelectorAll<C>(selector) ?? [])], [], this.node());
  }

  /** Binds data to the nodes by index: to those drawn at build time just as to those drawn before. */
  data<N>(data: readonly N[]): Selection<E, N> {
    return new Selection(this.#nodes, data, this.#parent);
  }

  /** As many nodes as data: the missing ones are made (by tag, or by a function of the parent), the surplus removed. */
  join(make: string | ((parent: Selection<Element, D>) => Selection<Element, D>)): Selection<E, D> {
    const parent = new Selection<Element, D>(this.#parent ? [this.#parent] : [], this.#data);
    const nodes = this.#nodes.slice(0, this.#data.length);
    for (const surplus of this.#nodes.slice(this.#data.length)) surplus.remove();
    while (nodes.length < this.#data.length) {
      const made = typeof make === 'string' ? parent.append(make) : make(parent);
      nodes.push(made.node() as E);
    }
    return new Selection(nodes, this.#data, this.#parent);
  }

  append<C extends Element = SVGElement>(tag: string): Selection<C, D> {
    return this.insert<C>(tag, null);
  }

  /** Puts a new element before the first child that fits `before`, or last. */
  insert<C extends Element = SVGElement>(tag: string, before: string | null): Selection<C, D> {
    const parent = this.node()!;
    const { ownerDocument, namespaceURI } = parent;
    // In the parent's namespace: a path below an svg, a cell below a table.
    const made = namespaceURI === svg ? ownerDocument.createElementNS(svg, tag) : ownerDocument.createElement(tag);
    parent.insertBefore(made, before === null ? null : parent.querySelector(before));
    return new Selection([made as Element as C], this.#data, parent);
  }

  attr(name: string): string | null;
  attr(name: string, value: From<E, D, Value>): this;
  attr(name: string, value?: From<E, D, Value>): string | null | this {
    if (value === undefined) return this.node()?.getAttribute(name) ?? null;
    return this.each(function (datum, index) {
      const written = typeof value === 'function' ? value.call(this, datum, index) : value;
      if (written === null) this.removeAttribute(name);
      else writeAttribute(this, name, String(written));
    });
  }

  text(value: From<E, D, string | number>): this {
    return this.each(function (datum, index) {
      writeText(this, String(typeof value === 'function' ? value.call(this, datum, index) : value));
    });
  }

  each(run: (this: E, datum: D, index: number) => void): this {
    this.#nodes.forEach((node, i) => run.call(node, this.#data[i] as D, i));
    return this;
  }
}

/** A selection of one element. */
export const select = <E extends Element, D = unknown>(node: E): Selection<E, D> => new Selection<E, D>([node]);
