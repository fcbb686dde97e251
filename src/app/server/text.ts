/** An answer that is no JSON: a file to read or to save under a name. */
export class Text {
  readonly body: string;
  readonly type: string;
  readonly name: string;

  constructor(body: string, type: string, name: string) {
    this.body = body;
    this.type = type;
    this.name = name;
  }
}
