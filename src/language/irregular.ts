/** Verbs with forms of their own: lemma, past tense, past participle. */
const VERBS = `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|
bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|
breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|burst burst burst|buy bought bought|
cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|
cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|
feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown|
forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|
forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got gotten|give gave given|go went gone|
grind ground ground|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|
keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|leap leapt leapt|leave left left|lend lent lent|
let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|
mistake mistook mistaken|outdo outdid outdone|overcome overcame overcome|override overrode overridden|oversee oversaw overseen|
overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid paid|plead pled pled|put put put|
quit quit quit|read read read|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|
seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shoot shot shot|show showed shown|
shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|
sow sowed sown|speak spoke spoken|spend spent spent|spill spilt spilt|split split split|spread spread spread|
spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|strike struck struck|
strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken|
teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust|tread trod trodden|
undergo underwent undergone|understand understood understood|undertake undertook undertaken|uphold upheld upheld|
wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|
withhold withheld withheld|withstand withstood withstood|wring wrung wrung|write wrote written`;

/** [lemma, past, participle] of each. */
export const IRREGULAR: readonly (readonly [lemma: string, past: string, participle: string])[] =
  VERBS.replace(/\s*\n/g, "")
    .split("|")
    .map((entry) => entry.split(" ") as [string, string, string]);

const PAST = 1;
const PARTICIPLE = 2;
const forms = new Map<string, number>();
for (const [, past, participle] of IRREGULAR) {
  forms.set(past, (forms.get(past) ?? 0) | PAST);
  forms.set(participle, (forms.get(participle) ?? 0) | PARTICIPLE);
}

/** 1 for an irregular past tense ("froze"), 2 for an irregular participle ("frozen"), 3 for both ("sought"), 0 else. */
export const irregularPast = (lower: string): number => forms.get(lower) ?? 0;
