/** Put in by Electron Forge when it bundles main. The address is undefined in a built app. */
declare const MAIN_WINDOW_VITE_DEV_SERVER_URL: string | undefined;
declare const MAIN_WINDOW_VITE_NAME: string;
