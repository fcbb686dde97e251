import { subCode, type Mention } from "./mention.ts";
import { isCapitalised, type Hit, type Line } from "./line.ts";
import { mention, type Scan } from "./making.ts";

/** What papers are called after the town or the country they come out in. */
const TITLE =
  /^(courier|herald|tribune|gazette|mail|post|times|star|sentinel|chronicle|observer|mirror|telegraph|monitor|express|examiner|journal|bulletin|dispatch|inquirer|guardian|independent|echo|argus|news|sun|globe|daily|standard)$/;
/** What may stand before such a title. */
const EDITION = /^(daily|evening|morning|sunday|weekly)$/;

/** Token after the title of a paper whose place ends before token i; null where no title follows, or more of a name does. */
export function paperEnd(line: Line, i: number): number | null {
  const k = EDITION.test(line.lower[i] ?? "") && TITLE.test(line.lower[i + 1] ?? "") ? i + 1 : i;
  const isTitle = TITLE.test(line.lower[k] ?? "") && isCapitalised(line, i) && isCapitalised(line, k);
  return isTitle && !isCapitalised(line, k + 1) ? k + 1 : null;
}

/** "The Nairobi Courier", "the Lusaka Evening Post": a paper that no list knows, by the place in its name; null for anything else. */
export function paperAt(line: Line, { from, to, name }: Hit, scan: Scan): Mention | null {
  if (!/^(capital|place|state)$/.test(name.kind)) return null;
  const end = paperEnd(line, to);
  return end === null ? null : mention(line, from, end, subCode(name.code!, "MED"), "organisation", scan);
}
