/** What a database takes and gives. */
export type Value = string | number | null;

/** Column types; each has its word in both dialects. "words" is text that goes into a full-text index. */
export type ColumnType = "text" | "integer" | "words";

/** One way to ask a database. SQL is written once, with "?" for values; the dialect turns what differs. */
export interface Connection {
  readonly dialect: Dialect;
  all<T>(sql: string, values?: readonly Value[]): Promise<readonly T[]>;
  run(sql: string, values?: readonly Value[]): Promise<void>;
  /** Many rows into one table, in the order given. */
  insert(table: Table, rows: readonly (readonly Value[])[]): Promise<void>;
}

/** A database with its transactions. */
export interface Database extends Connection {
  /** Where it is, for messages; never holds a password. */
  readonly place: string;
  /** Runs the work in the one write transaction that there can be at a time, and commits; rolls back when it throws. */
  write<T>(work: (tx: Connection) => Promise<T>): Promise<T>;
  /** Reads in one snapshot: what is written meanwhile is not seen. */
  snapshot<T>(work: (tx: Connection) => Promise<T>): Promise<T>;
  /** Problems that the database itself finds in its files. */
  check(): Promise<readonly string[]>;
  /** Leaves all in one file, where the database is a file. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export interface Table {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
}

/** What the two databases write differently. */
export interface Dialect {
  readonly name: "sqlite" | "postgres";
  /** A condition that the column is among the strings of a JSON array, given as one value. */
  readonly among: (column: string) => string;
  /** A table of the arrays in a JSON array (one value), columns c0, c1 ... as text. */
  readonly rows: (width: number) => string;
  /** A condition that a full-text index matches one value, made by `match`. */
  readonly words: { readonly documents: string; readonly claims: string };
  readonly match: (query: string) => string;
}
