import type { EventName, Topic } from '#shared/contract/contract.ts';

/**
 * The names that the bridge lets through. Beside the contract itself so that the bridge carries no schemas; the types
 * make sure that no name is missing or left over.
 */
const topics: Readonly<Record<Topic, true>> = {
  'app.describe': true,
  'app.setTheme': true,
  'app.setLanguage': true,
  'app.toggleFullScreen': true,
  'app.quit': true,
  'file.chooseTarget': true,
  'file.open': true,
  'file.showInFolder': true,
  'picture.keep': true,
  'picture.examine': true,
  'template.choose': true,
  'appendix.begin': true,
  'appendix.continue': true,
  'appendix.finish': true,
  'appendix.abandon': true,
  'appendix.findMissing': true,
  'appendix.read': true,
  'appendix.open': true,
  'appendix.openLink': true,
  'appendix.saveCopy': true,
  'word.export': true,
  'pages.layOut': true,
  'pdf.export': true,
  'print.read': true,
  'print.drawn': true,
  'pack.export': true,
  'pack.exportOverview': true,
  'office.describe': true,
  'office.choose': true,
  'office.forget': true,
  'job.cancel': true,
  'package.write': true,
  'package.choose': true,
  'package.takeWaiting': true,
  'package.read': true,
  'calendar.save': true,
  'backup.write': true,
  'backup.writeBodiesAndSettings': true,
  'backup.list': true,
  'backup.read': true,
  'recovery.startOver': true,
  'recovery.databaseOpened': true,
  'recovery.saveReport': true,
};

const events: Readonly<Record<EventName, true>> = {
  'app.closing': true,
  'app.fullScreen': true,
  'package.waiting': true,
  'job.progress': true,
};

export function isTopic(name: string): name is Topic {
  return Object.hasOwn(topics, name);
}

export function isEventName(name: string): name is EventName {
  return Object.hasOwn(events, name);
}
