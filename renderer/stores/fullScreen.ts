import { create } from 'zustand';
import { callMain, listenToMain } from '../bridge/main.ts';

/** Whether the window has the whole screen. */
export const useFullScreen = create<{ readonly isOn: boolean }>(() => ({ isOn: false }));

/** From now on the page knows. Returns the function that ends that. */
export function followFullScreen(): () => void {
  return listenToMain('app.fullScreen', (isOn) => useFullScreen.setState({ isOn }));
}

export function toggleFullScreen(): Promise<void> {
  return callMain('app.toggleFullScreen', undefined);
}
