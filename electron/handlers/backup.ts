import { handle } from '../contract/handle.ts';
import type { Services } from './services.ts';

export function handleBackup({ backups }: Services): void {
  handle('backup.write', (snapshot) => backups.write(snapshot));
  handle('backup.writeBodiesAndSettings', (content) => backups.writeBodiesAndSettings(content));
  handle('backup.list', () => backups.list());
  handle('backup.read', (at) => backups.read(at));
}
