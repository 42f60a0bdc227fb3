import { readFile, stat } from 'node:fs/promises';
import { FailureError, toFailure } from '#shared/contract/failure.ts';
import type { Template } from '#shared/model/template.ts';
import { toFileFailure } from '../../files/fileFailure.ts';
import type { FileStore } from '../../files/store/fileStore.ts';
import { unusableTemplate } from './failures.ts';
import { keepTemplate } from './keepTemplate.ts';
import { TEMPLATE_LIMIT } from './openTemplate.ts';

/** A file that a person chose as a template. */
export interface ChosenTemplate {
  readonly path: string;
  readonly fileName: string;
}

/** Keeps a chosen file as `keepTemplate` does; its failures, and what the disk said, name the file. */
export async function keepChosenTemplate(
  { path, fileName }: ChosenTemplate,
  files: Pick<FileStore, 'keepBytes'>,
): Promise<Template> {
  const { size } = await stat(path).catch((error: unknown) => {
    throw toFileFailure(error, path);
  });
  try {
    if (size > TEMPLATE_LIMIT) throw unusableTemplate('templateTooLarge', `${size} bytes`);
    return await keepTemplate(await readFile(path), fileName, files);
  } catch (error) {
    if (!(error instanceof FailureError)) throw toFileFailure(error, path);
    const { kind, ...more } = toFailure(error);
    throw new FailureError(kind, { ...more, fileName });
  }
}
