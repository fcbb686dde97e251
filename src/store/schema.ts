import type { Connection, Table } from "./database.ts";

/** Version of the schema that this program writes. Older ones are brought up to it, newer ones refused. */
export const SCHEMA = 4;

/** "Csus": marks an SQLite file as a store of ours. */
export const APPLICATION_ID = 0x43737573;

export const ENTRIES: Table = {
  name: "entries",
  columns: {
    seq: "integer",
    at: "text",
    kind: "text",
    author: "text",
    claim: "text",
    document: "text",
    what: "text",
    target: "text",
    start: "text",
    finish: "text",
    body: "text",
    hash: "text",
  },
};

export const DOCUMENTS: Table = {
  name: "documents",
  columns: {
    seq: "integer",
    id: "text",
    address: "text",
    version: "integer",
    sha256: "text",
    origin: "text",
    outlet: "text",
    date: "text",
    title: "text",
    form: "text",
    text: "text",
  },
};

/** The full-text indexes, by the number of the entry. */
export const CLAIM_WORDS: Table = { name: "claim_words", columns: { rowid: "integer", words: "words" } };
export const DOCUMENT_WORDS: Table = {
  name: "document_words",
  columns: { rowid: "integer", words: "words" },
};
/** An entry that no longer says how its claim stands, and the entry that took its place. */
export const SUPERSEDED: Table = { name: "superseded", columns: { seq: "integer", by_seq: "integer" } };
/** The act a claim was brought into (null: taken out) by an entry. */
export const MEMBERS: Table = { name: "members", columns: { claim: "text", seq: "integer", act: "text" } };
/** Keys under which near copies of a document are found. */
export const BANDS: Table = { name: "bands", columns: { band: "text", document: "text" } };

const create = (
  { name, columns }: Table,
  [big, text]: readonly [string, string],
  rules: Readonly<Record<string, string>>,
): string =>
  `create table ${name} (${Object.entries(columns)
    .map(([column, type]) => `"${column}" ${type === "integer" ? big : text} ${rules[column] ?? ""}`)
    .join(", ")}${rules[""] ?? ""})`;

/** Statements that bring a store from version n to n + 1, by n. */
export function migration(from: number, { dialect }: Connection): readonly string[] {
  const sqlite = dialect.name === "sqlite";
  // PostgreSQL would compare text by the language of the server; ids and days are compared by their bytes.
  const types = sqlite ? (["integer", "text"] as const) : (["bigint", 'text collate "C"'] as const);
  switch (from) {
    case 0:
      return [
        create({ name: "about", columns: { key: "text", value: "text" } }, types, { key: "primary key" }),
        create(ENTRIES, types, { seq: "primary key", at: "not null", kind: "not null", author: "not null", body: "not null", hash: "not null" }), // prettier-ignore
        `create index entries_claim on entries (claim, seq) where claim is not null`,
        `create index entries_what on entries (what, start) where what is not null`,
        `create index entries_document on entries (document) where document is not null`,
        create(DOCUMENTS, types, { seq: "primary key", id: "not null unique", address: "not null", version: "not null", "": ", unique (address, version)" }), // prettier-ignore
        create(SUPERSEDED, types, { seq: "primary key", by_seq: "not null" }),
      ];
    case 1:
      return sqlite
        ? [
            `create view claim_text as select seq, json_extract(body, '$.claim.evidence[0].quote') as words from entries where kind in ('assert', 'correct') and json_extract(body, '$.claim.evidence[0].quote') is not null and instr(body, '\\u0000') = 0 and instr(body, '\\ud') = 0`,
            `create view document_text as select seq, coalesce(title, '') || ' ' || case form when 'json' then '' else text end as words from documents`,
            ...["claim", "document"].map(
              (of) =>
                `create virtual table ${of}_words using fts5 (words, content='${of}_text', content_rowid='seq', tokenize='unicode61 remove_diacritics 2')`,
            ),
            ...["claim", "document"].map(
              (of) =>
                `insert into ${of}_words (rowid, words) select seq, words from ${of}_text where words is not null`,
            ),
          ]
        : [
            ...["claim", "document"].flatMap((of) => [
              `create table ${of}_words (rowid bigint primary key, words tsvector not null)`,
              `create index ${of}_words_index on ${of}_words using gin (words)`,
            ]),
            `insert into claim_words select seq, to_tsvector('simple', body::json #>> '{claim,evidence,0,quote}') from entries where kind in ('assert', 'correct') and body::json #>> '{claim,evidence,0,quote}' is not null`,
            `insert into document_words select seq, to_tsvector('simple', coalesce(title, '') || ' ' || case form when 'json' then '' else text end) from documents`,
          ];
    case 2:
      return [
        create(MEMBERS, types, { claim: "not null", seq: "not null", "": ", primary key (claim, seq)" }),
        `create index members_act on members (act)`,
        create(BANDS, types, {
          band: "not null",
          document: "not null",
          "": ", primary key (band, document)",
        }) + (sqlite ? " without rowid" : ""),
      ];
    case 3:
      return [`create index entries_target on entries (target, start) where target is not null`];
    default:
      throw new Error(`no migration from ${from}`);
  }
}

/** Brings a store from a version up to ours, inside the caller's transaction. */
export async function migrate(from: number, tx: Connection, to = SCHEMA): Promise<void> {
  for (let version = from; version < to; version++) {
    for (const statement of migration(version, tx)) await tx.run(statement);
  }
}
