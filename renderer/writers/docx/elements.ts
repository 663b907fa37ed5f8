import {
  type IContext,
  type IRunOptions,
  type ITableOptions,
  type IXmlableObject,
  Table,
  TableRow,
  TextRun,
  XmlComponent,
} from 'docx';

/** `<w:cs/>`: the run is complex script, so Word takes its font, size and weight from the complex slots. */
class ComplexScript extends XmlComponent {
  constructor() {
    super('w:cs');
  }
}

/** A run of Khmer text. Without the mark Word would choose the slot by guess, character by character. */
export class ComplexScriptRun extends TextRun {
  constructor(options: IRunOptions) {
    super(options);
    this.properties.push(new ComplexScript());
  }
}

class ValueElement extends XmlComponent {
  constructor(name: string, value: string) {
    super(name);
    this.root.push({ _attr: { 'w:val': value } });
  }
}

/** A table with the title and the description that screen readers read out. */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, described: { title: string; description: string }) {
    super(options);
    const properties = this.root[0];
    if (!(properties instanceof XmlComponent))
      throw new TypeError('A table of docx begins with its properties.');
    properties.addChildElement(new ValueElement('w:tblCaption', described.title));
    properties.addChildElement(new ValueElement('w:tblDescription', described.description));
  }
}

/** A row that is built while the file is written, so that those of a long table never stand in memory together. */
export class LateRow extends TableRow {
  readonly #build: () => TableRow;

  constructor(build: () => TableRow) {
    super({ children: [] });
    this.#build = build;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    return this.#build().prepForXml(context);
  }
}
