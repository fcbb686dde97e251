import { sha256 } from "../../store/chain.ts";

/**
 * Id of a document by where it came from: a readable beginning and ten digits of the address's hash, so that two processes
 * give the same text the same id without asking each other; further versions of the text get "@n".
 */
export function documentId(name: string, address: string, version: number): string {
  const readable = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");
  const id = `${readable === "" ? "document" : readable}-${sha256(address).slice(0, 10)}`;
  return version === 1 ? id : `${id}@${version}`;
}
