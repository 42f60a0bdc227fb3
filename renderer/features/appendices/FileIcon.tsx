import {
  DocumentPdfRegular,
  DocumentRegular,
  DocumentTextRegular,
  FolderZipRegular,
  GlobeRegular,
  HourglassRegular,
  ImageRegular,
  LinkRegular,
  MailRegular,
  MusicNote2Regular,
  SlideTextRegular,
  TableRegular,
  VideoRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { familyOf, type FileFamily } from '#shared/files/fileTypes.ts';
import type { Appendix } from '#shared/model/appendix.ts';

const icons: Readonly<Record<FileFamily | 'link' | 'announced', FluentIcon>> = {
  link: LinkRegular,
  announced: HourglassRegular,
  pdf: DocumentPdfRegular,
  word: DocumentTextRegular,
  spreadsheet: TableRegular,
  slides: SlideTextRegular,
  text: DocumentTextRegular,
  picture: ImageRegular,
  mail: MailRegular,
  web: GlobeRegular,
  archive: FolderZipRegular,
  sound: MusicNote2Regular,
  film: VideoRegular,
  other: DocumentRegular,
};

/** What kind of thing an appendix is, as a picture; the words for it stand elsewhere. */
export function FileIcon({
  source,
  size = 20,
}: {
  readonly source: Appendix['source'];
  readonly size?: number;
}) {
  const Icon = icons[kindOf(source)];
  return <Icon fontSize={size} aria-hidden />;
}

function kindOf(source: Appendix['source']): keyof typeof icons {
  if (source === null) return 'announced';
  return source.kind === 'link' ? 'link' : familyOf(source.mediaType);
}
