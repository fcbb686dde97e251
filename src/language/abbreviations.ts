/** Words whose full stop belongs to them and which a name or a number follows: never the end of a sentence. */
export const TITLES = words(
  "mr mrs ms dr prof gen col maj lt capt cmdr cpl sgt adm rear-adm brig sen rep gov pres rev hon st messrs amb sec dept min fr supt insp mt ft",
);

/** Abbreviations that may end a sentence as well. */
export const ABBREVIATIONS = words(
  "inc corp co ltd llc plc bros jr sr vs etc jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri " +
    "est approx ave blvd rd a.m p.m e.g i.e cf al ph.d u.s u.n u.k e.u d.c a.k.a",
);

/** Abbreviations only before a number: "No. 5", "Art. 4", "pp. 3-7". */
export const BEFORE_NUMBER = words("no nos art arts p pp vol sec ch fig para par res");

/** Words that begin a sentence so often that an abbreviation before them ended one. */
export const STARTERS = words(
  "the a an he she it they we i you this that these those his her its their our my there here in on at for with from " +
    "by after before since when while if as but and or so yet however although though because according meanwhile " +
    "also earlier later last no not what who why how where both some many most all one two several asked under over",
);

/** Verbs that attribute a question or an exclamation to its speaker: "“When?” Pashinyan asked." */
export const ASKING = words(
  "asked asks said says told wondered replied exclaimed added shouted wrote demanded quipped tweeted asking quoted",
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
