import { contextBridge, ipcRenderer } from 'electron';
import { desktopChannels } from '#shared/desktop/channels.ts';
import type { Desktop } from '#shared/desktop/contract.ts';

contextBridge.exposeInMainWorld('desktop', {
  shell: 'electron',
  saveFile: async (request) => ipcRenderer.invoke(desktopChannels.saveFile, request),
  openFile: async (request) => ipcRenderer.invoke(desktopChannels.openFile, request),
  print: async (request) => ipcRenderer.invoke(desktopChannels.print, request),
  savePdf: async (request) => ipcRenderer.invoke(desktopChannels.savePdf, request),
} satisfies Desktop);
