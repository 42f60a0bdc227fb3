import { z } from 'zod';
import { meetingDocumentSchema } from '../document/meetingDocument.ts';
import { pagePlanSchema } from '../document/pages/pagePlan.ts';
import { attachReasons } from '../layouts/packWords.ts';
import { sha256Schema } from '../model/appendix.ts';
import { bodiesAndSettingsSchema } from '../model/bodiesAndSettings.ts';
import { idSchema, momentSchema } from '../model/identity.ts';
import { meetingSnapshotSchema } from '../model/snapshot.ts';
import { templateSchema } from '../model/template.ts';
import { keptFileSchema, partOfFileSchema, PIECE_LENGTH, receivedFileSchema } from './appendices.ts';
import { packageContentSchema, versionSchema } from '../package/content.ts';
import { senderRoleSchema } from '../package/manifest.ts';
import { failureSchema } from './failure.ts';
import { officeSchema } from './officePrograms.ts';
import { PICTURE_LIMIT } from './pictures.ts';

/**
 * Everything that the renderer may ask of main, and every event that main may send back: one map, checked with zod
 * on both sides. preload.ts lets exactly these names through; electron/handlers/ answers them, one file per topic.
 */

/** A file that the person chose in a dialog. The renderer holds this token and the name; the path stays in main. */
export const targetSchema = z.strictObject({ targetId: idSchema, fileName: z.string().min(1) });
export type Target = z.infer<typeof targetSchema>;

/** A moment that one can go back to. */
export const restorePointSchema = z.strictObject({
  at: momentSchema,
  meetings: z.int().min(0),
  /** false: kept by a Punkt that did not keep them by themselves; the bodies are in the meetings' copies. */
  hasBodiesAndSettings: z.boolean(),
  /** In bytes. */
  size: z.int().min(0),
});
export type RestorePoint = z.infer<typeof restorePointSchema>;

export const fileKindSchema = z.enum(['word', 'pdf', 'package', 'calendar', 'report']);
export type FileKind = z.infer<typeof fileKindSchema>;

const nothing = z.undefined();

/** What a package is locked with. An empty one would look locked and open to anybody. */
export const passphraseSchema = z.string().min(1).max(1000);

/** What a document is composed from. */
const sourceFields = {
  snapshot: meetingSnapshotSchema,
  document: meetingDocumentSchema,
  /** The first item's number; above 1 only where the body's numbers go on through the year. */
  firstNumber: z.int().min(1),
};

/** What is known of a document once it is written as Word. */
const exportedSchema = z.strictObject({
  pageCount: z.int().min(1),
  /** Of the written file. */
  sha256: sha256Schema,
  /** Titles of the items whose page number in the contents is an estimate. */
  estimatedEntries: z.array(z.string()),
  /** Titles of those so near the edge of a page that Word may show them on the page before or after. */
  nearEdgeEntries: z.array(z.string()),
  /** Titles of the items that have a picture whose file is missing: words stand in its place. */
  missingPictures: z.array(z.string()),
  /** The organisation's template could not be had: the document lacks its headers, footers and own styles. */
  isTemplateMissing: z.boolean(),
});

/** What an appendix pack is made of. public: without what is closed. */
const packRequestFields = {
  jobId: idSchema,
  targetId: idSchema,
  snapshot: meetingSnapshotSchema,
  firstNumber: z.int().min(1),
  edition: z.enum(['full', 'public']),
  /** Only this item's appendices; null: the whole meeting's. */
  itemId: idSchema.nullable(),
  madeAt: momentSchema,
};

/** An appendix that is not in a pack as pages: attached as a file, or missing. */
const leftOutSchema = z.strictObject({
  label: z.string(),
  title: z.string(),
  reason: z.enum([...attachReasons, 'missing']),
});

export const contract = {
  /** Which app and which machine this is. */
  'app.describe': {
    request: nothing,
    response: z.strictObject({
      version: z.string(),
      electron: z.string(),
      platform: z.enum(['windows', 'macos', 'linux']),
      /** True when the window's buttons are drawn over the title bar (Windows), so that it leaves room for them. */
      windowControlsOverlay: z.boolean(),
      /** Set after recovery.startOver, until recovery.databaseOpened: the moment that the empty database is to be filled from. */
      restoreFrom: momentSchema.nullable(),
      /** True once meetings have been stored here: an empty database then means that one was lost. */
      databaseExpected: z.boolean(),
    }),
  },
  /** Follows the app's own theme in what the system draws (window buttons, scrollbars, dialogs). */
  'app.setTheme': { request: z.enum(['system', 'light', 'dark']), response: nothing },
  /** The language of what main itself shows: menus, dialogs. Danish until told otherwise. */
  'app.setLanguage': { request: z.enum(['da', 'en']), response: nothing },
  /** Gives the window the whole screen, or gives the screen back; app.fullScreen tells when it is done. */
  'app.toggleFullScreen': { request: nothing, response: nothing },
  /** Closes the app at once: the page calls it when everything is stored. */
  'app.quit': { request: nothing, response: nothing },

  /** The system's own save dialog. null: the person closed it. */
  'file.chooseTarget': {
    request: z.strictObject({ kind: fileKindSchema, suggestedName: z.string().min(1).max(200) }),
    response: targetSchema.nullable(),
  },
  /** Opens a written file in its own program ("Åbn i Word"). */
  'file.open': { request: idSchema, response: nothing },
  /** Shows a written file in its folder ("Vis i mappe"). */
  'file.showInFolder': { request: idSchema, response: nothing },

  /**
   * Keeps a picture in the file store and answers with its digest; the page shows it from pictureAddress(). PNG and JPEG
   * only: the page has written every other kind anew before.
   */
  'picture.keep': {
    request: z.instanceof(Uint8Array).refine(({ length }) => length <= PICTURE_LIMIT),
    response: sha256Schema,
  },
  /** Why a picture is not shown: its file is gone, or is not as it was kept. */
  'picture.examine': { request: sha256Schema, response: z.enum(['whole', 'missing', 'damaged']) },

  /**
   * The system's own open dialog for a Word file; what documents use of it is kept in the file store, cleaned. null: the
   * person closed the dialog.
   */
  'template.choose': { request: nothing, response: templateSchema.nullable() },

  /**
   * Begins to receive a file for an appendix; its bytes come with appendix.continue, in order. `size` is how many there
   * will be. Throws `appendixTooLarge`, or `diskFull` where they would not fit.
   */
  'appendix.begin': {
    request: z.strictObject({ intakeId: idSchema, fileName: z.string().min(1), size: z.int().min(0) }),
    response: nothing,
  },
  /** Answers when there is room for the next piece. */
  'appendix.continue': {
    request: z.strictObject({
      intakeId: idSchema,
      piece: z.instanceof(Uint8Array).refine(({ length }) => length <= PIECE_LENGTH),
    }),
    response: nothing,
  },
  /** All of it has come: what it is, now that it is kept. Throws `fileChanged` when it is not as long as was said. */
  'appendix.finish': { request: idSchema, response: z.array(receivedFileSchema) },
  /** Stops receiving, or looking into what was received. Nothing is left of a file that had not all come. */
  'appendix.abandon': { request: idSchema, response: nothing },
  /** Those of the files that are not on this computer, by their digests. */
  'appendix.findMissing': { request: z.array(keptFileSchema), response: z.array(sha256Schema) },
  /**
   * Reads a part of a kept file, to show it: the whole file is checked before its first part is given, and again where
   * it was touched since. Throws `storedFileMissing` or `storedFileDamaged`.
   */
  'appendix.read': { request: partOfFileSchema, response: z.instanceof(Uint8Array) },
  /** Opens a copy in the program that the system has for it. Throws `fileCanRun` for what is better not opened. */
  'appendix.open': { request: keptFileSchema, response: nothing },
  /** Opens an appendix's link in the system's browser; Punkt itself asks the network for nothing. */
  'appendix.openLink': {
    request: z
      .string()
      .regex(/^https?:\/\//i)
      .max(4000),
    response: nothing,
  },
  /** Saves a copy through the system's own save dialog. null: the person closed it. */
  'appendix.saveCopy': { request: keptFileSchema, response: targetSchema.nullable() },

  /**
   * Writes a document as Word: the same request gives the same bytes. Sends job.progress; job.cancel stops it and leaves
   * no file behind.
   */
  'word.export': {
    request: z.strictObject({
      jobId: idSchema,
      targetId: idSchema,
      ...sourceFields,
      /** Stands in the file as the time it was made. */
      madeAt: momentSchema,
    }),
    response: exportedSchema,
  },
  /**
   * Where the pages of a document begin, as Word will lay it out; the page composes the same document and cuts it there.
   * Sends job.progress; job.cancel stops it.
   */
  'pages.layOut': {
    request: z.strictObject({ jobId: idSchema, ...sourceFields }),
    response: pagePlanSchema,
  },
  /** Prints a document as PDF. Sends job.progress; job.cancel stops it and leaves no file behind. */
  'pdf.export': {
    request: z.strictObject({ jobId: idSchema, targetId: idSchema, ...sourceFields }),
    response: z.strictObject({
      pageCount: z.int().min(1),
      /** As in word.export. */
      missingPictures: z.array(z.string()),
    }),
  },
  /** What the page that nobody sees is to draw for the printer. Only such a page is answered. */
  'print.read': {
    request: nothing,
    response: z.strictObject({ ...sourceFields, plan: pagePlanSchema }),
  },
  /** It is all there. How far down its page each place stands that something leads to, in CSS pixels. */
  'print.drawn': {
    request: z.array(z.strictObject({ bookmark: z.string(), top: z.number().min(0) })),
    response: nothing,
  },
  /**
   * Makes the appendix pack (bilagssamling) as one PDF. Sends job.progress, a step for each appendix; job.cancel stops it
   * and leaves no file behind.
   */
  'pack.export': {
    request: z.strictObject({ ...packRequestFields, withAgenda: z.boolean() }),
    response: z.strictObject({
      pageCount: z.int().min(1),
      leftOut: z.array(leftOutSchema),
      /** Of the agenda, as in word.exportAgenda. */
      missingPictures: z.array(z.string()),
    }),
  },
  /** Makes the same pack and writes only its overview, as Word, with the pack's page numbers. */
  'pack.exportOverview': {
    request: z.strictObject(packRequestFields),
    response: z.strictObject({ leftOut: z.array(leftOutSchema) }),
  },
  /** The office programs that appendices are made into PDF with. */
  'office.describe': { request: nothing, response: officeSchema },
  /** Asks where LibreOffice is. null: the person closed the dialog. */
  'office.choose': { request: nothing, response: officeSchema.nullable() },
  /** Goes back to those that Punkt finds by itself. */
  'office.forget': { request: nothing, response: officeSchema },
  'job.cancel': { request: idSchema, response: nothing },

  /**
   * Writes a package, locked with the passphrase unless that is null. Sends job.progress; job.cancel stops it and leaves
   * the file as it was.
   */
  'package.write': {
    request: z.strictObject({
      jobId: idSchema,
      targetId: idSchema,
      senderRole: senderRoleSchema,
      content: packageContentSchema,
      passphrase: passphraseSchema.nullable(),
    }),
    response: z.strictObject({
      /** How many of the files that are referred to were missing or damaged, and are not in the package. */
      missingFiles: z.int().min(0),
      /** Of the meeting as it was written; of notes null. */
      version: versionSchema.nullable(),
    }),
  },
  /** The system's own open dialog. null: the person closed it. */
  'package.choose': { request: nothing, response: targetSchema.nullable() },
  /** The package that Punkt was asked to open from outside and that nobody has taken yet: the event says when there is one. */
  'package.takeWaiting': { request: nothing, response: targetSchema.nullable() },
  /**
   * Reads a package and checks all of it. Its files are kept in the store only when `keepFiles` says so: until then
   * nothing of it is stored anywhere. Sends job.progress; job.cancel stops it.
   */
  'package.read': {
    request: z.strictObject({
      jobId: idSchema,
      targetId: idSchema,
      passphrase: passphraseSchema.nullable(),
      keepFiles: z.boolean(),
    }),
    response: z.strictObject({
      senderRole: senderRoleSchema,
      createdAt: momentSchema,
      version: versionSchema,
      content: packageContentSchema,
    }),
  },

  /** Saves an iCalendar file (RFC 5545) through the save dialog. false: the person closed it. */
  'calendar.save': {
    request: z.strictObject({
      suggestedName: z.string().min(1).max(200),
      content: z.string().max(20_000_000),
    }),
    response: z.boolean(),
  },

  /** Keeps a copy of one meeting in the app's own backup folder, older ones rotating out. */
  'backup.write': { request: meetingSnapshotSchema, response: nothing },
  /** The same of all that no meeting holds. */
  'backup.writeBodiesAndSettings': { request: bodiesAndSettingsSchema, response: nothing },
  /** Newest first. */
  'backup.list': { request: nothing, response: z.array(restorePointSchema) },
  /** Everything as it stood at that moment. Unreadable copies are left out and named. */
  'backup.read': {
    request: momentSchema,
    response: z.strictObject({
      snapshots: z.array(meetingSnapshotSchema),
      /** null: none was kept then that can be read. */
      bodiesAndSettings: bodiesAndSettingsSchema.nullable(),
      unreadable: z.array(z.string()),
    }),
  },

  /** Moves the database that will not open aside (kept, never deleted) and starts Punkt again. */
  'recovery.startOver': {
    request: z.strictObject({ restoreFrom: momentSchema.nullable() }),
    response: nothing,
  },
  /**
   * The database can be read, and what was to be restored is stored. That there is one is remembered outside it until
   * recovery.startOver, and what was kept of it before earlier starts is let go of.
   */
  'recovery.databaseOpened': { request: nothing, response: nothing },
  /** Saves a report for support through the save dialog. false: the person closed it. */
  'recovery.saveReport': { request: z.string().max(1_000_000), response: z.boolean() },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;

export const events = {
  /** The app is being closed. The page stores what is left and calls app.quit; one that hangs is not waited for. */
  'app.closing': z.undefined(),
  /** Whether the window has the whole screen now, however it came to it. */
  'app.fullScreen': z.boolean(),
  /** Punkt was asked from outside to open a package: package.takeWaiting gives it. */
  'package.waiting': z.undefined(),
  /** A long job's progress. total 0: not known yet. */
  'job.progress': z.strictObject({
    jobId: idSchema,
    step: z.enum(['compose', 'paginate', 'write', 'read', 'convert', 'pack']),
    done: z.number().min(0),
    total: z.number().min(0),
  }),
} as const satisfies Record<string, z.ZodType>;

export type Topic = keyof typeof contract;
export type RequestOf<T extends Topic> = z.infer<(typeof contract)[T]['request']>;
export type ResponseOf<T extends Topic> = z.infer<(typeof contract)[T]['response']>;
export type EventName = keyof typeof events;
export type EventOf<E extends EventName> = z.infer<(typeof events)[E]>;

/** What crosses the bridge in answer to a topic: the response, or a failure that the renderer turns into a sentence. */
export const replySchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), failure: failureSchema }),
]);
export type Reply = z.infer<typeof replySchema>;

/** What preload.ts puts on `window.punkt`: two doors, both checked against the maps above. */
export interface Bridge {
  call(topic: Topic, request: unknown): Promise<Reply>;
  /** Returns the function that stops listening. */
  listen(event: EventName, listener: (payload: unknown) => void): () => void;
}
