import {
  isCollection,
  isNode,
  isPair,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  visit,
} from "yaml";
import type { Level, Problem } from "../base/problem.ts";

/** A YAML text with what is needed to point into it. */
export interface Source {
  readonly doc: Document;
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** A problem at the node the path leads to, or at its nearest ancestor where there is none. */
  at(path: Path, told: Told): Problem;
}

export type Path = readonly (string | number)[];

export interface Told {
  readonly code: string;
  readonly what: string;
  readonly why?: string;
  readonly hint?: string;
  readonly level?: Level;
}

/** Reads YAML 1.2; days stay text. Faults of the YAML itself come as problems, with their place. */
export function readYaml(text: string, file: string): Source {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines });
  const point = (start: number, end: number, told: Told): Problem => {
    const { line, col } = lines.linePos(start);
    const excerpt = text.split(/\r?\n/)[line - 1] ?? "";
    const { level = "error", ...rest } = told;
    const width = Math.max(1, Math.min(end - start, excerpt.length - col + 1));
    return { ...rest, level, file, line, col, width, excerpt };
  };
  const problems = doc.errors.map((error) =>
    point(openedAt(doc, error.code, error.pos[0]), error.pos[1], {
      code: "charter/yaml",
      what: `this is not YAML: ${error.message.split("\n", 1)[0]!.replace(/ at line .*$/, "")}`,
      hint: "check indentation, quotes and colons on this line and the one before",
    }),
  );
  return {
    doc,
    value: problems.length === 0 ? doc.toJS() : null,
    problems,
    at: (path, told) => {
      const range = rangeOf(doc, path);
      return point(range[0], range[1], told);
    },
  };
}

/** A quotation mark that is never closed is found at the end of the file; what helps is where it was opened. */
function openedAt(doc: Document, code: string, at: number): number {
  let start = at;
  if (code === "MISSING_CHAR")
    visit(doc, {
      Scalar: (_key, { type, range }) => {
        if (type?.startsWith("QUOTE") && range && range[0] < at && range[1] >= at) start = range[0];
      },
    });
  return start;
}

function rangeOf(doc: Document, path: Path): readonly [number, number] {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? doc.contents : doc.getIn(path.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    // Where a key is missing, or the value runs over lines, the key or first line is what to mark.
    if (length < path.length) return firstOf(node);
    return [node.range[0], node.range[1]];
  }
  return [0, 1];
}

function firstOf(node: Node): readonly [number, number] {
  const first: unknown = isCollection(node) ? node.items[0] : node;
  const marked: unknown = isPair(first) ? first.key : first;
  if (isNode(marked) && marked.range) return [marked.range[0], marked.range[1]];
  return node.range ? [node.range[0], node.range[0] + 1] : [0, 1];
}
