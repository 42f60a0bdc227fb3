import type { Bridge, Reply } from '#shared/contract/contract.ts';
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { isEventName, isTopic } from './contract/names.ts';

const bridge: Bridge = {
  async call(topic, request) {
    if (!isTopic(topic)) return { ok: false, failure: { kind: 'badRequest', detail: 'unknown topic' } };
    const reply: Reply = await ipcRenderer.invoke(topic, request);
    return reply;
  },
  listen(event, listener) {
    if (!isEventName(event)) throw new TypeError('unknown event');
    const forward = (_event: IpcRendererEvent, payload: unknown): void => listener(payload);
    ipcRenderer.on(event, forward);
    return () => void ipcRenderer.off(event, forward);
  },
};

contextBridge.exposeInMainWorld('punkt', bridge);
