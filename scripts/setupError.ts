/** Something on this machine keeps the app from starting; the message is one line that says what to do about it. */
export class SetupError extends Error {
  override name = 'SetupError';
}

/** From here on a set-up error ends the script with its one line; any other error keeps its stack. */
export function explainSetupErrors(): void {
  process.on('uncaughtException', (error) => {
    // By name: Forge loads its configuration, and so this class, a second time.
    console.error(error.name === 'SetupError' ? error.message : error);
    process.exit(1);
  });
}
