import { Button, CounterBadge, Input } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { appendicesOf } from '#shared/agenda/partsOfItem.ts';
import type { Item } from '#shared/model/item.ts';
import type { Agenda } from '../../database/agenda.ts';
import { addAppendix } from '../../database/appendices.ts';
import { save } from '../../stores/saving.ts';
import { AppendixCard } from './AppendixCard.tsx';
import styles from './AppendixPanel.module.css';

/** The item's appendices by title and number. */
export function AppendixPanel({ agenda, item }: { readonly agenda: Agenda; readonly item: Item }) {
  const { t } = useTranslation();
  const appendices = appendicesOf(item.id, agenda.appendices);
  return (
    <aside className={styles.panel} aria-label={t('appendices.title')} data-pane="appendices">
      <div className={styles.head}>
        <h2>{t('appendices.title')}</h2>
        <CounterBadge count={appendices.length} color="informative" appearance="ghost" showZero />
      </div>
      <ul className={styles.list}>
        {appendices.map((appendix, index) => (
          <AppendixCard
            key={appendix.id}
            appendix={appendix}
            number={agenda.appendixNumbers.get(appendix.id)}
            isFirst={index === 0}
            isLast={index === appendices.length - 1}
          />
        ))}
      </ul>
      <NewAppendix item={item} />
      {agenda.body.appendixNumbering !== 'none' && (
        <p className={styles.hint}>{t('appendices.numbersFollow')}</p>
      )}
    </aside>
  );
}

function NewAppendix({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const [title, setTitle] = useState('');
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    if (title.trim() === '') return;
    void save(() => addAppendix(item, title.trim()));
    setTitle('');
  };
  return (
    <form className={styles.add} onSubmit={add}>
      <Input
        className={styles.addField ?? ''}
        aria-label={t('appendices.newTitle')}
        placeholder={t('appendices.newTitle')}
        value={title}
        onChange={(_event, { value }) => setTitle(value)}
      />
      <Button
        type="submit"
        icon={<AddRegular />}
        aria-label={t('appendices.add')}
        title={t('appendices.add')}
        disabled={title.trim() === ''}
      />
    </form>
  );
}
