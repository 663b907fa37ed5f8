import type { BrowserWindowConstructorOptions } from 'electron';
import type { ShellParts } from '#electron/main/shellParts.ts';

type Listener = (...values: never[]) => unknown;

/** Remembers listeners and calls them as Electron would. */
class Emitter {
  readonly #listeners = new Map<string, Listener[]>();

  on(name: string, listener: Listener): this {
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
    return this;
  }

  once(name: string, listener: Listener): this {
    return this.on(name, listener);
  }

  emit(name: string, ...values: unknown[]): void {
    for (const listener of this.#listeners.get(name) ?? []) listener(...(values as never[]));
  }

  /** Emits something that can be prevented; true where it was. */
  prevents(name: string, fields: object, ...values: unknown[]): boolean {
    let prevented = false;
    this.emit(name, { ...fields, preventDefault: () => (prevented = true) }, ...values);
    return prevented;
  }
}

export class StandInContents extends Emitter {
  zoom = 1;
  openHandler: ((details: { url: string }) => { action: string }) | null = null;
  printed: object[] = [];
  /** What the print dialog answers. */
  printAnswer: [boolean, string] = [true, ''];
  pdfOptions: object[] = [];

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
  getZoomFactor(): number {
    return this.zoom;
  }
  setZoomFactor(factor: number): void {
    this.zoom = factor;
  }
  print(options: object, answer: (printed: boolean, reason: string) => void): void {
    this.printed.push(options);
    answer(...this.printAnswer);
  }
  async printToPDF(options: object): Promise<Uint8Array> {
    this.pdfOptions.push(options);
    return new TextEncoder().encode('%PDF-1.7 stand-in');
  }
}

export class StandInWindow extends Emitter {
  readonly webContents = new StandInContents();
  readonly loaded: string[] = [];
  readonly calls: string[] = [];
  bounds = { x: 10, y: 20, width: 1300, height: 900 };
  minimized = false;
  maximized = false;
  destroyed = false;

  constructor(
    readonly options: BrowserWindowConstructorOptions,
    readonly onLoad: (window: StandInWindow, url: string) => Promise<void>,
  ) {
    super();
  }

  async loadURL(url: string): Promise<void> {
    this.loaded.push(url);
    await this.onLoad(this, url);
  }
  show(): void {
    this.calls.push('show');
  }
  focus(): void {
    this.calls.push('focus');
  }
  restore(): void {
    this.calls.push('restore');
  }
  maximize(): void {
    this.calls.push('maximize');
  }
  isMinimized(): boolean {
    return this.minimized;
  }
  isMaximized(): boolean {
    return this.maximized;
  }
  getNormalBounds(): object {
    return this.bounds;
  }
  destroy(): void {
    this.destroyed = true;
  }
}

type Handler = (event: object, ...values: unknown[]) => Promise<unknown>;

/** Electron as the shell sees it, with everything that was done to it. */
export class StandIn {
  readonly windows: StandInWindow[] = [];
  readonly said: string[] = [];
  readonly app = new Emitter();
  readonly handlers = new Map<string, Handler>();
  readonly schemes: { scheme: string; privileges?: object }[] = [];
  readonly menus: unknown[] = [];
  readonly saveAnswers: { canceled: boolean; filePath: string }[] = [];
  readonly saveOptions: { defaultPath: string; filters: object[]; properties: string[] }[] = [];
  readonly openAnswers: { canceled: boolean; filePaths: string[] }[] = [];
  hasLock = true;
  answerProtocol: ((request: Request) => Promise<Response>) | null = null;
  permission: Record<string, (...values: never[]) => unknown> = {};
  displays = [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }];
  /** Called for each page that a window loads. */
  onLoad: (window: StandInWindow, url: string) => Promise<void> = async () => undefined;

  constructor(readonly folder: string) {}

  get parts(): ShellParts {
    // oxlint-disable-next-line typescript/no-this-alias, unicorn/no-this-assignment -- for the class below
    const standIn = this;
    class Window extends StandInWindow {
      constructor(options: BrowserWindowConstructorOptions) {
        super(options, (window, url) => standIn.onLoad(window, url));
        standIn.windows.push(this);
        standIn.app.emit('web-contents-created', {}, this.webContents);
      }
    }
    const say = (what: string): void => void this.said.push(what);
    return {
      app: {
        on: (name: string, listener: Listener) => this.app.on(name, listener),
        enableSandbox: () => say('enableSandbox'),
        getPath: () => this.folder,
        quit: () => say('quit'),
        requestSingleInstanceLock: () => this.hasLock,
        whenReady: async () => say('ready'),
      },
      BrowserWindow: Window,
      dialog: {
        showSaveDialog: async (_window: object, options: (typeof this.saveOptions)[number]) => {
          this.saveOptions.push(options);
          return this.saveAnswers.shift();
        },
        showOpenDialog: async () => this.openAnswers.shift(),
      },
      ipcMain: {
        handle: (channel: string, handler: Handler) => this.handlers.set(channel, handler),
      },
      Menu: {
        buildFromTemplate: (template: unknown) => template,
        setApplicationMenu: (menu: unknown) => this.menus.push(menu),
      },
      protocol: {
        registerSchemesAsPrivileged: (schemes: typeof this.schemes) => {
          say('registerSchemes');
          this.schemes.push(...schemes);
        },
        handle: (_scheme: string, answer: typeof this.answerProtocol) => {
          this.answerProtocol = answer;
        },
      },
      screen: {
        getAllDisplays: () => this.displays,
        getPrimaryDisplay: () => this.displays[0],
      },
      session: {
        defaultSession: {
          setPermissionRequestHandler: (answer: () => unknown) =>
            (this.permission['request'] = answer),
          setPermissionCheckHandler: (answer: () => unknown) => (this.permission['check'] = answer),
          setDevicePermissionHandler: (answer: () => unknown) =>
            (this.permission['device'] = answer),
        },
      },
    } as unknown as ShellParts;
  }

  /** Calls the machine as a page at `url` would. */
  async call(channel: string, values: unknown[], frame: object | null): Promise<unknown> {
    const handler = this.handlers.get(channel);
    if (handler === undefined) throw new Error(`Nobody answers ${channel}`);
    return handler({ senderFrame: frame }, ...values);
  }
}
