/**
 * Makes data/actors/borders.tsv: which states border each other on land, from Natural Earth's map (public domain, by way of the
 * package world-atlas), and neighbours across narrow seas or of former states, added by hand below.
 * Usage: npx tsx training/borders.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { neighbors } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

const root = join(import.meta.dirname, "..");
const require = createRequire(import.meta.url);

/** Across straits and narrow seas, and former states. */
const BY_HAND =
  "AUS-NZL AUS-PNG AUS-IDN QAT-BHR SAU-BHR QAT-ARE BHR-ARE IRN-ARE IRN-QAT IRN-BHR IRN-KWT IRN-SAU GBR-FRA GBR-IRL JPN-KOR JPN-PRK JPN-CHN JPN-RUS TWN-CHN CUB-USA CUB-HTI " +
  "SGP-MYS SGP-IDN LKA-IND MDV-IND PHL-CHN PHL-MYS TUR-CYP GRC-CYP ITA-MLT ITA-TUN ESP-MAR YEM-DJI YEM-ERI FIN-EST DNK-SWE TTO-VEN SUN-FIN SUN-NOR SUN-POL SUN-CSK SUN-HUN SUN-ROU " +
  "SUN-TUR SUN-IRN SUN-AFG SUN-CHN SUN-MNG SUN-PRK CSK-POL CSK-DDR CSK-DEU CSK-AUT CSK-HUN DDR-DEU DDR-POL YUG-ITA YUG-AUT YUG-HUN YUG-ROU YUG-BGR YUG-GRC YUG-ALB VDR-VNM VDR-LAO VDR-CHN YMD-YEM YMD-SAU YMD-OMN";

const NAMES: Readonly<Record<string, string>> = {
  "W. Sahara": "ESH",
  "United States of America": "USA",
  "Dem. Rep. Congo": "COD",
  "Dominican Rep.": "DOM",
  "Côte d'Ivoire": "CIV",
  "Central African Rep.": "CAF",
  "Eq. Guinea": "GNQ",
  eSwatini: "SWZ",
  Palestine: "PSE",
  Czechia: "CZE",
  "Solomon Is.": "SLB",
  "Bosnia and Herz.": "BIH",
  Macedonia: "MKD",
  "S. Sudan": "SSD",
};

const states = new Map(
  readFileSync(join(root, "data/actors/states.tsv"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .slice(1)
    .flatMap((line) => {
      const [code = "", names = ""] = line.split("\t");
      return names.split("|").map((name) => [name, code] as const);
    })
    .reverse(),
);
const world = JSON.parse(
  readFileSync(require.resolve("world-atlas/countries-50m.json"), "utf8"),
) as Topology<{
  countries: GeometryCollection<{ name: string }>;
}>;
const { geometries } = world.objects.countries;
const nameOf = (i: number): string =>
  (geometries[i]!.properties as { readonly name: string } | undefined)?.name ?? "";
const codes = geometries.map((_, i) => NAMES[nameOf(i)] ?? states.get(nameOf(i)) ?? null);
const borders = new Map<string, Set<string>>();
const join2 = (a: string, b: string): void => {
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const)
    borders.set(x, (borders.get(x) ?? new Set()).add(y));
};
neighbors(geometries).forEach((list, i) => {
  for (const j of list) if (codes[i] && codes[j] && codes[i] !== codes[j]) join2(codes[i], codes[j]);
});
for (const pair of BY_HAND.split(" ")) join2(...(pair.split("-") as [string, string]));
const lines = [...borders]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, all]) => `${code}\t${[...all].sort().join("|")}`);
writeFileSync(
  join(root, "data/actors/borders.tsv"),
  [
    "# Which states are neighbours: land borders of Natural Earth (public domain), seas and former states by hand (CC0 1.0).",
    '# Made by training/borders.ts. Who "its neighbour" may be; no claim about where a border runs.',
    "code\tneighbours",
    ...lines,
    "",
  ].join("\n"),
);
console.log(
  `${lines.length} states; without a code: ${codes
    .flatMap((code, i) => (code ? [] : [nameOf(i)]))
    .join(", ")}`,
);
