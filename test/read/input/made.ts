import { gzipSync } from "node:zlib";

/** Files of our own words, made in the test: what would be binary in the repository. */

export const PROSE =
  "The council met in the old capital on Monday, and it was not long before the two of them had left the room.";

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A PDF of one page with lines of text. */
export function pdfOf(lines: readonly string[], title = "Council meets"): Uint8Array {
  const stream = `BT /F1 12 Tf 50 750 Td 14 TL ${lines.map((l) => `(${l.replace(/[()\\]/g, "\\$&")}) Tj T*`).join(" ")} ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    `<< /Title (${title}) /Author (Mara Olten) /CreationDate (D:20190503101500Z) >>`,
  ];
  let out = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  out += offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return bytes(out);
}

export interface WebRecord {
  readonly uri: string;
  readonly body: string;
  readonly type?: string;
  readonly kind?: string;
}

/** A web archive with a response a record; packed record by record when asked. */
export function warcOf(records: readonly WebRecord[], packed = false): Uint8Array {
  const parts = records.map(({ uri, body, type = "text/html; charset=utf-8", kind = "response" }, i) => {
    const http = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n${body}`);
    const head =
      `WARC/1.0\r\nWARC-Type: ${kind}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2019-05-0${(i % 9) + 1}T10:00:00Z\r\n` +
      `WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000${i % 10}>\r\n` +
      `Content-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`;
    const record = Buffer.concat([Buffer.from(head), http, Buffer.from("\r\n\r\n")]);
    return packed ? gzipSync(record) : record;
  });
  return new Uint8Array(Buffer.concat(parts));
}

export const articleOf = (title: string, extra = ""): string =>
  `<!doctype html><html><head><title>${title}</title>${extra}</head><body><nav>Menu</nav><article><h1>${title}</h1>` +
  `<p>${PROSE}</p><p>${PROSE}</p></article><footer>Share</footer></body></html>`;
