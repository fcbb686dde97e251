/** Names that hold the name of a state or a city but stand for no actor: the longest match wins, so they shield their parts. */
export const NOBODY: readonly string[] = (
  "Gulf of Guinea|Gulf of Mexico|Gulf of Oman|Gulf of Aden|Gulf of Thailand|Gulf of Tonkin|Sea of Japan|Bay of Bengal|" +
  "South China Sea|East China Sea|Persian Gulf|Indian Ocean|English Channel|Arabian Sea|Lake Chad|Lake Victoria|Lake Chad Basin|" +
  "Latin America|South America|North America|Central America|Latin American|South American|North American|Central American|" +
  "African American|African-American|African Americans|Native American|Native Americans|American Samoa|American Indian|" +
  "Korean War|Korean Peninsula|Korean peninsula|Vietnam War|Iran-Iraq War|New England|New Mexico|New Guinea|New South Wales|" +
  "New Orleans|New Jersey|New Hampshire|Bank of America|Russian Orthodox Church|Greek Orthodox|English language|" +
  "Russian language|French language|Armenian language|Turkish language|Turkish Cypriot|Turkish Cypriots|Irish Sea|Washington State|" +
  "Washington state|Mexico City|Panama City|Kuwait City|Jordan River|Jordan Valley|River Jordan|Niger River|River Niger|" +
  "Congo River|Congo Basin|Suez Canal Authority|South Africa Breweries|Jersey City|Paris Saint-Germain|British Columbia|" +
  "New York City|New York Stock Exchange|London Stock Exchange|Indian Wells|British Virgin Islands|U.S. Virgin Islands|" +
  "French Guiana|French Polynesia|Dutch Antilles|Netherlands Antilles|Israel Aerospace Industries|Cold War|" +
  "Soviet era|Soviet-era|Russian roulette|Turkish delight|Guinea worm|Western Hemisphere|Inner Mongolia|Outer Mongolia"
).split("|");

/** Given names and surnames that are also states or cities: beside another name they are a person's. */
export const ALSO_PERSONAL: ReadonlySet<string> = new Set(
  "jordan chad georgia israel virginia darwin sofia houston lima paris london santiago kingston wellington holland ireland france washington lincoln berlin vienna salisbury boston dayton sydney cali alexandria medina rosario victoria madison perth austin melbourne milan florence lourdes salvador carolina charlotte dallas adelaide savannah montana dakota brooklyn chelsea valencia".split(
    " ",
  ),
);

/** A capital before one of these names a treaty or a meeting, not a government. */
export const OF_A_MEETING: ReadonlySet<string> = new Set(
  "treaty agreement agreements convention conventions accord accords protocol protocols declaration memorandum process summit conference talks charter pact principles communique format deal uprising olympics statute tribunal marathon airlift bureau exchange correspondent bombings suburb suburbs airport stadium university zoo street time region province".split(
    " ",
  ),
);

/** A capital after one of these is a place, not a government. */
export const LOCATIVE: ReadonlySet<string> = new Set(
  "in at near outside around inside across throughout downtown central above near northern southern eastern western".split(
    " ",
  ),
);

/** With a capital they go on a proper name that a capital opens: "the Berlin Wall", "the Tehran Times", "the Helsinki Final Act". */
export const GOES_ON: ReadonlySet<string> = new Set(
  "Wall Spring Final Peace Club Post Round Times Herald Tribune Act Stock Securities Film Games Conference State Independent Opera Biennale".split(
    " ",
  ),
);
