/** Verbs whose forms the treebanks hold seldom or never: lemma, past tense, past participle. */
const VERBS = `arise arose arisen|awake awoke awoken|bear bore borne|bend bent bent|bid bid bid|bind bound bound|bleed bled bled|
breed bred bred|broadcast broadcast broadcast|cast cast cast|cling clung clung|creep crept crept|deal dealt dealt|dig dug dug|
draw drew drawn|feed fed fed|flee fled fled|fling flung flung|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|
forgo forwent forgone|forgive forgave forgiven|forsake forsook forsaken|freeze froze frozen|grind ground ground|hang hung hung|
kneel knelt knelt|lay laid laid|leap leapt leapt|lend lent lent|light lit lit|mislead misled misled|mistake mistook mistaken|
outdo outdid outdone|overcome overcame overcome|override overrode overridden|oversee oversaw overseen|overtake overtook overtaken|
overthrow overthrew overthrown|partake partook partaken|plead pled pled|quit quit quit|rid rid rid|ride rode ridden|ring rang rung|
seek sought sought|shake shook shaken|shed shed shed|shrink shrank shrunk|sink sank sunk|slay slew slain|slide slid slid|sing sang sung|
sow sowed sown|spill spilt spilt|spring sprang sprung|steal stole stolen|stick stuck stuck|sting stung stung|strike struck struck|
strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swing swung swung|tear tore torn|thrust thrust thrust|
tread trod trodden|undergo underwent undergone|undertake undertook undertaken|uphold upheld upheld|weave wove woven|weep wept wept|
win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|wring wrung wrung`;

/** Plurals of the same kind. */
const NOUNS =
  "crisis crises|basis bases|analysis analyses|thesis theses|axis axes|wolf wolves|knife knives|shelf shelves|thief thieves|ox oxen|series series|species species|means means|headquarters headquarters";

/** "xpos form" to lemma. */
export function irregularForms(): Map<string, string> {
  const out = new Map<string, string>();
  for (const entry of VERBS.replace(/\s*\n/g, "").split("|")) {
    const [lemma, past, participle] = entry.split(" ") as [string, string, string];
    out.set(`VBD ^${past}`, lemma);
    out.set(`VBN ^${participle}`, lemma);
  }
  for (const entry of NOUNS.split("|")) {
    const [lemma, plural] = entry.split(" ") as [string, string];
    out.set(`NNS ^${plural}`, lemma);
  }
  return out;
}
