import {
  isInt,
  isNode,
  isPath,
  isPoint,
  isRelationship,
  type Integer,
  type Node,
  type Point,
  type Relationship,
} from 'neo4j-driver';

/** A value of a row as it travels: JSON, with nodes, relationships and paths as objects that say what they are. */
export type Cell = string | number | boolean | null | Cell[] | { [name: string]: Cell };

/** What the rows hold of the graph itself, by the ids under which the server finds it. */
export interface Elements {
  readonly nodes: Set<string>;
  readonly relationships: Set<string>;
}

const integer = (value: Integer): number | string =>
  value.inSafeRange() ? value.toNumber() : value.toString();

/** Extended well-known text, which other programs read. */
function pointText({ srid, x, y, z }: Point): string {
  const [id, ...axes] = [srid, x, y, z].map((part) => String(part));
  const numbers = z === undefined ? axes.slice(0, 2) : axes;
  return `SRID=${id};POINT${z === undefined ? '' : ' Z'} (${numbers.join(' ')})`;
}

/** JSON has no word for what is no number or endless. */
const float = (value: number): number | string => (Number.isFinite(value) ? value : String(value));

/** Turns what the driver gives into cells, and keeps count of what belongs to the graph. */
export class CellWriter {
  readonly elements: Elements = { nodes: new Set(), relationships: new Set() };
  /** Whether something lay deeper than may be shown, and was left out. */
  isCut = false;
  readonly #deepest: number;

  /** @param deepest how many lists and maps may lie in each other */
  constructor(deepest: number) {
    this.#deepest = deepest;
  }

  cellOf(value: unknown, depth = 0): Cell {
    if (value === null || value === undefined) return null;
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return float(value);
    if (typeof value === 'bigint') return value.toString();
    if (isInt(value)) return integer(value);
    if (typeof value !== 'object') return String(value);
    return this.#structure(value, depth);
  }

  #structure(value: object, depth: number): Cell {
    if (depth >= this.#deepest) {
      this.isCut = true;
      return null;
    }
    if (Array.isArray(value)) return value.map((item) => this.cellOf(item, depth + 1));
    if (isNode(value)) return this.#node(value, depth);
    if (isRelationship(value)) return this.#relationship(value, depth);
    if (isPath(value)) {
      const nodes = [value.start, ...value.segments.map(({ end }) => end)];
      return {
        is: 'path',
        nodes: nodes.map((node) => this.#node(node, depth)),
        relationships: value.segments.map((segment) =>
          this.#relationship(segment.relationship, depth),
        ),
      };
    }
    if (isPoint(value)) return pointText(value);
    // Dates, times and durations write themselves as ISO 8601.
    return value.constructor === Object || Object.getPrototypeOf(value) === null
      ? this.#map(value, depth)
      : String(value);
  }

  #map(value: object, depth: number): Record<string, Cell> {
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, this.cellOf(item, depth + 1)]),
    );
  }

  #node({ elementId, labels, properties }: Node, depth: number): Cell {
    this.elements.nodes.add(elementId);
    const { id = null, ...map } = this.#map(properties, depth);
    return { is: 'node', id, labels: [...labels], properties: { id, ...map } };
  }

  #relationship(relationship: Relationship, depth: number): Cell {
    const { elementId, type, properties } = relationship;
    this.elements.relationships.add(elementId);
    const map = this.#map(properties, depth);
    return { is: 'relationship', id: map['id'] ?? map['key'] ?? null, type, properties: map };
  }
}
