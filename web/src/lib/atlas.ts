const TABLE =
  "AFG004ALB008DZA012AND020AGO024ATG028AZE031ARG032AUS036AUT040BHS044BHR048BGD050ARM051BRB052BEL056BTN064BOL068BIH070BWA072BRA076BLZ084SLB090BRN096BGR100MMR104BDI108BLR112KHM116CMR120CAN124CPV132CAF140LKA144TCD148CHL152CHN156COL170COM174COG178COD180CRI188HRV191CUB192CYP196CZE203BEN204DNK208DMA212DOM214ECU218SLV222GNQ226ETH231ERI232EST233FJI242FIN246FRA250DJI262GAB266GEO268GMB270DEU276GHA288KIR296GRC300GRD308GTM320GIN324GUY328HTI332HND340HUN348ISL352IND356IDN360IRN364IRQ368IRL372ISR376ITA380CIV384JAM388JPN392KAZ398JOR400KEN404PRK408KOR410KWT414KGZ417LAO418LBN422LSO426LVA428LBR430LBY434LIE438LTU440LUX442MDG450MWI454MYS458MDV462MLI466MLT470MRT478MUS480MEX484MCO492MNG496MDA498MNE499MAR504MOZ508OMN512NAM516NRU520NPL524NLD528VUT548NZL554NIC558NER562NGA566NOR578FSM583MHL584PLW585PAK586PAN591PNG598PRY600PER604PHL608POL616PRT620GNB624TLS626QAT634ROU642RUS643RWA646KNA659LCA662VCT670SMR674STP678SAU682SEN686SRB688SYC690SLE694SGP702SVK703VNM704SVN705SOM706ZAF710ZWE716ESP724SSD728SDN729SUR740SWZ748SWE752CHE756SYR760TJK762THA764TGO768TON776TTO780ARE784TUN788TUR792TKM795TUV798UGA800UKR804MKD807EGY818GBR826TZA834USA840BFA854URY858UZB860VEN862WSM882YEM887ZMB894TWN158PSE275ESH732";

/** ISO 3166-1: numeric codes, as the atlas has them, by alpha-3. */
export const NUMERIC: Readonly<Record<string, string>> = Object.fromEntries(
  (TABLE.match(/.{6}/g) ?? []).map((pair) => [pair.slice(0, 3), pair.slice(3)]),
);

interface Disputed {
  readonly told: string;
  /** Parties that see the area as a state's own part; on any other account it is drawn apart. */
  readonly views: readonly { readonly to: string; readonly parties: readonly string[] }[];
}

/**
 * Disputed areas that the atlas (Natural Earth, 1:50 million) draws apart, by its name for them, and which parties see
 * them as whose. Compiled from common knowledge, not checked against a source; parties left out are shown neither view.
 */
export const DISPUTED: Readonly<Record<string, Disputed>> = {
  Kosovo: {
    told: "declared independence in 2008; Serbia claims it.",
    views: [{ to: "SRB", parties: ["SRB", "RUS", "CHN"] }],
  },
  "N. Cyprus": {
    told: "recognised by Turkey alone; Cyprus claims it.",
    views: [{ to: "CYP", parties: ["CYP", "GRC", "EU"] }],
  },
  "W. Sahara": {
    told: "Morocco holds most of it and claims it; the Polisario Front claims statehood.",
    views: [{ to: "MAR", parties: ["MAR"] }],
  },
  Somaliland: {
    told: "declared independence in 1991; Somalia claims it.",
    views: [{ to: "SOM", parties: ["SOM", "AU"] }],
  },
  Taiwan: {
    told: "governed apart since 1949; China claims it.",
    views: [{ to: "CHN", parties: ["CHN", "RUS"] }],
  },
  "Siachen Glacier": {
    told: "India holds it; Pakistan claims it.",
    views: [
      { to: "IND", parties: ["IND"] },
      { to: "PAK", parties: ["PAK"] },
    ],
  },
  "Falkland Is.": {
    told: "the United Kingdom holds the islands; Argentina claims them.",
    views: [
      { to: "ARG", parties: ["ARG", "TIAR"] },
      { to: "GBR", parties: ["GBR"] },
    ],
  },
  Palestine: {
    told: "statehood recognised by most members of the United Nations; its borders are disputed with Israel.",
    views: [],
  },
};
