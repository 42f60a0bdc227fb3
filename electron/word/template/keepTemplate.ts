import type { Template } from '#shared/model/template.ts';
import type { FileStore } from '../../files/store/fileStore.ts';
import { describePage } from './describePage.ts';
import { describeStyles } from './describeStyles.ts';
import { packTemplate } from './packTemplate.ts';
import { readTemplate } from './readTemplate.ts';

/**
 * Keeps what a body's documents use of a chosen Word file, and says how it looks. The file itself is not kept: what it
 * says, who wrote it and its macros are nothing for a meeting package. Throws what reading it throws, and
 * templateTooNarrow.
 */
export async function keepTemplate(
  bytes: Uint8Array,
  fileName: string,
  files: Pick<FileStore, 'keepBytes'>,
): Promise<Template> {
  const { template, remarks } = await readTemplate(bytes);
  const { page, isGuess } = describePage(template);
  const styles = describeStyles(template);
  const { sha256 } = await files.keepBytes(await packTemplate(template));
  return {
    sha256,
    fileName: fileName.slice(-LONGEST_NAME),
    page,
    styles,
    hasHeader: template.edges.some(({ kind }) => kind === 'header'),
    hasFooter: template.edges.some(({ kind }) => kind === 'footer'),
    remarks: [...remarks, ...(isGuess ? (['guessedEdges'] as const) : [])],
  };
}

const LONGEST_NAME = 255;
