/**
 * `tsx bench/corpus.ts N [SEED] > corpus.jsonl`: N short reports from templates of our own, each with the acts that it tells as
 * `labels`. Every fifth is a copy, word for word or nearly, of one of the last twenty, by another outlet.
 */
const [count = "1000", seed = "1"] = process.argv.slice(2);

let state = (Number(seed) * 2654435761) >>> 0;
const random = (): number => {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

const STATES: readonly (readonly [name: string, code: string])[] = [
  ["Armenia", "ARM"], ["Kenya", "KEN"], ["Uganda", "UGA"], ["Mali", "MLI"], ["Niger", "NER"], ["Ghana", "GHA"],
  ["Peru", "PER"], ["Chile", "CHL"], ["Norway", "NOR"], ["Finland", "FIN"], ["Greece", "GRC"], ["Turkey", "TUR"],
  ["Qatar", "QAT"], ["Kuwait", "KWT"], ["Oman", "OMN"], ["Belarus", "BLR"], ["Poland", "POL"], ["Senegal", "SEN"],
]; // prettier-ignore
const BODIES = ["the African Union", "ECOWAS", "NATO", "the CSTO", "the European Union", "the Arab League"];
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
const TOPICS = ["the border dispute", "the fishing accord", "the customs talks", "the new headquarters", "the budget", "the training mission", "the grain corridor"]; // prettier-ignore
const OUTLETS = ["The Coast Gazette", "The Inland Post", "Harbour News", "The Valley Courier", "Highland Wire", "The Plain Dealer of Ardun"]; // prettier-ignore

interface Label {
  readonly type: string;
  readonly actor: string;
}

/** One sentence with the act that it tells. */
const SENTENCES: readonly ((
  a: string,
  b: string,
  body: string,
  day: string,
) => readonly [text: string, type: string])[] = [
  (a, _b, body, day) => [`${a} asked ${body} for observers on ${day}.`, "request"],
  (a, b, _body, day) => [`On ${day}, ${a} accused ${b} of shelling a village near the border.`, "accuse"],
  (a, _b, body) => [
    `${a} will leave ${body} if its concerns are not met, its foreign minister said.`,
    "leave",
  ],
  (a, b) => [`The government of ${a} criticised ${b} over ${pick(TOPICS)}.`, "criticize"],
  (a, _b, body, day) => [`${a} boycotted the meeting of ${body} on ${day}.`, "boycott"],
  (a, b) => [`${a} denied that it had refused help to ${b}.`, "deny"],
  (a, b, _body, day) => [`${a} and ${b} signed an agreement on ${pick(TOPICS)} on ${day}.`, "agree"],
];

interface Report {
  readonly text: string;
  readonly date: string;
  readonly labels: readonly Label[];
}

const recent: Report[] = [];
for (let n = 0; n < Number(count); n++) {
  const report = n % 5 === 4 && recent.length > 0 ? copyOf(pick(recent)) : fresh(n);
  recent.push(report);
  if (recent.length > 20) recent.shift();
  process.stdout.write(`${JSON.stringify({ id: `r${n}`, outlet: pick(OUTLETS), ...report })}\n`);
}

function fresh(n: number): Report {
  const labels: Label[] = [];
  const sentences = Array.from({ length: 2 + Math.floor(random() * 3) }, () => {
    const [a, b] = [pick(STATES), pick(STATES)];
    const [text, type] = pick(SENTENCES)(a[0], b[0], pick(BODIES), pick(DAYS));
    labels.push({ type, actor: a[1] });
    return text;
  });
  const day = new Date(Date.UTC(2020, 0, 1 + (n % 1800))).toISOString().slice(0, 10);
  return { text: `${sentences.join(" ")} Item ${n} of the desk, ${pick(TOPICS)}, page ${Math.floor(random() * 90)}.`, date: day, labels }; // prettier-ignore
}

function copyOf(report: Report): Report {
  return random() < 0.5 ? report : { ...report, text: `${report.text} More on ${pick(DAYS)}.` };
}
