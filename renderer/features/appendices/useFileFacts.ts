import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fileSizeText } from '#shared/files/fileSize.ts';
import { familyOf } from '#shared/files/fileTypes.ts';
import type { Appendix, FileSource } from '#shared/model/appendix.ts';

/** What is known of an appendix's file, in words. */
export interface FileFacts {
  /** "PDF", "Word", "Link", "Eftersendes" */
  readonly kind: (source: Appendix['source']) => string;
  /** "12 sider", or else "1,2 MB"; empty where it has no file. */
  readonly extent: (source: Appendix['source']) => string;
  /** "PDF, 1,2 MB, 12 sider" */
  readonly all: (source: Pick<FileSource, 'mediaType' | 'size' | 'pages'>) => string;
}

export function useFileFacts(): FileFacts {
  const { t, i18n } = useTranslation();
  const locale = i18n.language === 'en' ? 'en-GB' : 'da-DK';
  return useMemo(() => {
    const size = (bytes: number): string => fileSizeText(bytes, locale);
    const pages = (count: number): string => t('appendices.pages', { count });
    const family = (mediaType: string): string => t(`appendices.families.${familyOf(mediaType)}`);
    return {
      kind(source) {
        if (source === null) return t('appendices.announced');
        return source.kind === 'link' ? t('appendices.link') : family(source.mediaType);
      },
      extent(source) {
        if (source?.kind !== 'file') return '';
        return source.pages === null ? size(source.size) : pages(source.pages);
      },
      all: (source) =>
        [
          family(source.mediaType),
          size(source.size),
          ...(source.pages === null ? [] : [pages(source.pages)]),
        ].join(', '),
    };
  }, [locale, t]);
}
