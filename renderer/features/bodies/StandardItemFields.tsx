import { ErrorCircleRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { standardFields, strangeTokens, tokenOf } from '#shared/agenda/standardFields.ts';
import { textsOfStandardItem } from '#shared/agenda/standardItems.ts';
import type { StandardItem } from '#shared/model/body.ts';
import { DraftInput } from '../../components/DraftInput.tsx';
import { DraftLines } from '../../components/DraftLines.tsx';
import type { EditedRow } from './BodyListEditor.tsx';
import { FieldMenu } from './FieldMenu.tsx';
import { useInsertion } from './useInsertion.ts';
import styles from './BodyForm.module.css';

/** A standard item's title, points and text. Each can hold fields, which a new meeting fills in. */
export function StandardItemFields({ entry, change, added }: EditedRow<StandardItem>) {
  const { t } = useTranslation();
  const { title } = entry;
  const { onFocus, insert } = useInsertion();
  const strange = textsOfStandardItem(entry).flatMap(strangeTokens);
  return (
    <div className={styles.fields} onFocus={onFocus}>
      <DraftInput
        aria-label={t('bodies.standardItemTitle')}
        placeholder={t('bodies.standardItemTitle')}
        focused={added}
        stored={title}
        store={(changed) => change((stored) => ({ ...stored, title: changed }))}
        contentAfter={
          <FieldMenu
            label={t('bodies.insertFieldIn', { title })}
            fields={standardFields.map((field) => ({
              token: tokenOf(field),
              text: t(`bodies.fields.${field}`),
            }))}
            onInsert={insert}
          />
        }
      />
      <DraftLines
        aria-label={t('bodies.pointsOf', { title })}
        placeholder={t('bodies.pointsPlaceholder')}
        stored={entry.recommendationPoints}
        store={(recommendationPoints) => change((stored) => ({ ...stored, recommendationPoints }))}
      />
      <DraftLines
        aria-label={t('bodies.textOf', { title })}
        placeholder={t('bodies.textPlaceholder')}
        stored={entry.text === '' ? [] : entry.text.split('\n')}
        store={(lines) => change((stored) => ({ ...stored, text: lines.join('\n') }))}
      />
      {strange.length > 0 && (
        <p className={styles.problem} role="alert">
          <ErrorCircleRegular fontSize={16} aria-hidden />
          {t('bodies.strangeField', { field: strange[0] })}
        </p>
      )}
    </div>
  );
}
