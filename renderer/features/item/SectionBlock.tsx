import { Button, MenuItemRadio, mergeClasses } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { countWords } from '#shared/agenda/countWords.ts';
import { sectionLanguageSchema, type Section } from '#shared/model/section.ts';
import { keyOf } from '#shared/search/meetingTexts.ts';
import { RowMenu } from '../../components/RowMenu.tsx';
import { inHistory, useDraft } from '../../components/useDraft.ts';
import { useUndoToast } from '../../components/toasts.tsx';
import { changeSectionLanguage, deleteSection, moveSection, renameSection } from '../../database/sections.ts';
import { setFolded, useFolding } from '../../stores/folding.ts';
import { save } from '../../stores/saving.ts';
import { SectionEditor } from '../editor/SectionEditor.tsx';
import styles from './SectionBlock.module.css';

interface SectionBlockProps {
  readonly section: Section;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** A section: its heading, which can be changed where it stands, and its text. Typing in one must not draw the others. */
export const SectionBlock = memo(function SectionBlock({ section, isFirst, isLast }: SectionBlockProps) {
  const { t } = useTranslation();
  const folded = useFolding((state) => state.folded.has(section.id));
  return (
    <section className={styles.section} aria-label={section.heading} data-shows={section.id}>
      <div className={styles.head}>
        <FoldButton section={section} folded={folded} />
        <SectionHeading section={section} />
        <SectionMenu section={section} isFirst={isFirst} isLast={isLast} />
      </div>
      {folded ? (
        <p className={styles.folded}>{t('section.folded', { count: countWords(section.content) })}</p>
      ) : (
        <SectionEditor section={section} label={t('section.text', { heading: section.heading })} />
      )}
    </section>
  );
});

function FoldButton({ section, folded }: { readonly section: Section; readonly folded: boolean }) {
  const { t } = useTranslation();
  return (
    <Button
      className={mergeClasses(styles.fold, folded && styles.isFolded)}
      appearance="transparent"
      size="small"
      icon={folded ? <ChevronRightRegular /> : <ChevronDownRegular />}
      aria-expanded={!folded}
      aria-label={t('section.fold', { heading: section.heading })}
      onClick={() => setFolded(section.id, !folded)}
    />
  );
}

function SectionHeading({ section }: { readonly section: Section }) {
  const { t } = useTranslation();
  const { text, type, leave } = useDraft(section.heading, (heading) => renameSection(section, heading));
  return (
    <input
      className={styles.heading}
      data-text={keyOf({ kind: 'sectionHeading', itemId: section.itemId, sectionId: section.id })}
      aria-label={t('section.heading')}
      placeholder={t('section.heading')}
      {...inHistory}
      value={text}
      onChange={(event) => type(event.target.value)}
      onBlur={leave}
    />
  );
}

function SectionMenu({ section, isFirst, isLast }: SectionBlockProps) {
  const { t } = useTranslation();
  const offerUndo = useUndoToast();
  const remove = async (): Promise<void> => {
    if (await save(() => deleteSection(section))) {
      offerUndo(t('section.deleted', { heading: section.heading }));
    }
  };
  return (
    <RowMenu
      className={styles.more}
      label={t('section.more', { heading: section.heading })}
      isFirst={isFirst}
      isLast={isLast}
      onMove={(direction) => moveSection(section, direction)}
      removeLabel={t('section.remove')}
      onRemove={() => void remove()}
      checkedValues={{ language: [section.language] }}
    >
      {sectionLanguageSchema.options.map((language) => (
        <MenuItemRadio
          key={language}
          name="language"
          value={language}
          onClick={() => void save(() => changeSectionLanguage(section, language))}
        >
          {t('section.language', { language: t(`section.language_${language}`) })}
        </MenuItemRadio>
      ))}
    </RowMenu>
  );
}
