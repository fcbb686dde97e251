import { isAuxiliary, isPast, parsedAs } from "./asides.ts";
import type { Parser } from "./pipeline.ts";
import type { Token } from "./token.ts";

/** An auxiliary that stands before its subject, the verb behind that, and what the words before it say. */
interface Inversion {
  /** "No sooner", "Hardly": the clause tells when the next one holds; else "Not only". */
  readonly kind: "sooner" | "only";
  readonly auxiliary: number;
  readonly verb: number;
  /** "than" or "when", behind "sooner" alone. */
  readonly joint: number;
}

/** How far behind the auxiliary its verb is looked for, and behind that "than". */
const NEAR = 9;
const FAR = 30;

/**
 * "No sooner had the talks failed than Chad left", "Not only has Chad left, but ...": a parser is given the words in their usual order,
 * "once the talks had failed, Chad left", "Chad has not only left, but ...".
 */
export function withoutInversions(parser: Parser): Parser {
  return (forms, segment) => {
    const found = inversionIn(forms);
    if (found === null) return parser(forms, segment);
    const { start, end, paragraph } = segment;
    const { kind, auxiliary, verb, joint } = found;
    const range = (from: number, to: number): number[] =>
      Array.from({ length: to - from }, (_, i) => from + i);
    const subject = range(auxiliary + 1, verb);
    if (kind === "only") {
      const order = [...subject, auxiliary, 0, 1, ...range(verb, forms.length)];
      const lower = forms.map((form, i) => (i === 0 ? "not" : form));
      return { start, end, paragraph, tokens: restored(parsedAs(parser, lower, segment, order), forms) };
    }
    const first = auxiliary - 1;
    const order = [...range(0, auxiliary), ...subject, auxiliary, ...range(verb, forms.length)];
    const usual = forms.map((form, i) => (i === 0 ? "Once" : i === joint ? "," : form));
    const out = parsedAs(parser, usual, segment, first === 0 ? order : order.filter((i) => i !== first));
    const [once, mark] = [out[0]!, out[joint]!];
    const top = out[verb]!;
    out[0] = { ...once, lemma: "once", upos: "SCONJ", xpos: "IN", head: top.index, deprel: "mark" };
    out[joint] = { ...mark, lemma: forms[joint]!, upos: "SCONJ", xpos: "IN", head: top.index, deprel: "dep" };
    if (first === 1)
      out[1] = { ...once, index: 1, lemma: "soon", upos: "ADV", xpos: "RBR", head: 0, deprel: "fixed" };
    return { start, end, paragraph, tokens: restored(out, forms) };
  };
}

const restored = (tokens: readonly (Token | undefined)[], forms: readonly string[]): readonly Token[] =>
  tokens.map((token, i) => ({ ...token!, text: forms[i]! }));

function inversionIn(forms: readonly string[]): Inversion | null {
  const kind =
    /^no$/i.test(forms[0]!) && forms[1] === "sooner"
      ? "sooner"
      : /^(hardly|scarcely|barely)$/i.test(forms[0]!) && forms[1] === "had"
        ? "sooner"
        : /^not$/i.test(forms[0]!) && forms[1] === "only"
          ? "only"
          : null;
  if (kind === null) return null;
  const auxiliary = forms[1] === "had" ? 1 : 2;
  if (!/^(had|has|have)$/.test(forms[auxiliary] ?? "")) return null;
  const verb = forms.findIndex((form, i) => i > auxiliary + 1 && isPast(form));
  if (verb < 0 || verb > auxiliary + NEAR || forms.slice(auxiliary + 1, verb).some(isEnd)) return null;
  if (kind === "only") return { kind, auxiliary, verb, joint: -1 };
  const joint = forms.findIndex((form, i) => i > verb && /^(than|when)$/.test(form));
  return joint < 0 || joint > verb + FAR || joint > forms.length - 3
    ? null
    : { kind, auxiliary, verb, joint };
}

const isEnd = (form: string): boolean => /^[,;:()–—"“”]$/.test(form) || isAuxiliary(form);
