import type { IpcMainInvokeEvent } from 'electron';
import { desktopChannels, type DesktopCall } from '#shared/desktop/channels.ts';
import type { Desktop } from '#shared/desktop/contract.ts';
import { desktopRequests } from '#shared/desktop/messages.ts';
import type { AppPage } from './appPage.ts';
import type { ShellParts } from './shellParts.ts';

/** What main does for the window. */
export type DesktopCalls = Pick<Desktop, DesktopCall>;

function assertSender(event: Pick<IpcMainInvokeEvent, 'senderFrame'>, page: AppPage): void {
  const frame = event.senderFrame;
  if (frame === null || frame.parent !== null || !page.isOwn(frame.url))
    throw new Error('Only the program’s own page may ask this');
}

/** Opens the calls to the program's own page, and to what the schemas let through. */
export function answerDesktopCalls(
  ipcMain: ShellParts['ipcMain'],
  calls: DesktopCalls,
  page: AppPage,
): void {
  const answer = <Request>(
    call: DesktopCall,
    parse: (value: unknown) => Request,
    run: (request: Request) => Promise<unknown>,
  ): void => {
    ipcMain.handle(desktopChannels[call], async (event, ...values: unknown[]) => {
      assertSender(event, page);
      if (values.length !== 1) throw new Error(`${call} takes one argument`);
      return run(parse(values[0]));
    });
  };
  answer('saveFile', (value) => desktopRequests.saveFile.parse(value), calls.saveFile);
  answer('openFile', (value) => desktopRequests.openFile.parse(value), calls.openFile);
  answer('print', (value) => desktopRequests.print.parse(value), calls.print);
  answer('savePdf', (value) => desktopRequests.savePdf.parse(value), calls.savePdf);
}
