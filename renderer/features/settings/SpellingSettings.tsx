import { Button, Field, Input, Switch } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotice } from '../../components/toasts.tsx';
import { useSpelling } from '../../stores/spelling.ts';
import { addOwnWord, removeOwnWord, switchSpelling } from '../spelling/ownWords.ts';
import styles from './SettingsScreen.module.css';

/** Spelling on or off, and the words that are right though the dictionary does not know them. */
export function SpellingSettings() {
  const { t } = useTranslation();
  const on = useSpelling((spelling) => spelling.on);
  return (
    <>
      <Field label={t('spelling.title')} hint={t('spelling.hint')}>
        <Switch
          checked={on}
          label={t('spelling.on')}
          onChange={(_event, { checked }) => switchSpelling(checked)}
        />
      </Field>
      <OwnWords />
    </>
  );
}

function OwnWords() {
  const { t } = useTranslation();
  const ownWords = useSpelling((spelling) => spelling.ownWords);
  const [typed, setTyped] = useState('');
  const notice = useNotice();
  const remove = async (word: string): Promise<void> => {
    await removeOwnWord(word);
    // Where one press brings it back.
    setTyped(word);
    notice(t('spelling.removed', { word }), 'info');
  };
  const add = (word: string): void => {
    void addOwnWord(word);
    setTyped('');
  };
  return (
    <section aria-label={t('spelling.ownWords')}>
      <h2 className={styles.subtitle}>{t('spelling.ownWords')}</h2>
      <p className={styles.hint}>
        {t(ownWords.length > 0 ? 'spelling.ownWordsHint' : 'spelling.noOwnWords')}
      </p>
      <ul className={styles.words}>
        {ownWords.map((word) => (
          <li key={word} className={styles.word}>
            <span lang="da">{word}</span>
            <Button
              appearance="subtle"
              size="small"
              icon={<DismissRegular />}
              aria-label={t('spelling.removeWord', { word })}
              onClick={() => void remove(word)}
            />
          </li>
        ))}
      </ul>
      <NewWord typed={typed} onType={setTyped} onAdd={add} />
    </section>
  );
}

interface NewWordProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onAdd: (word: string) => void;
}

function NewWord({ typed, onType, onAdd }: NewWordProps) {
  const { t } = useTranslation();
  const word = typed.trim();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (word !== '') onAdd(word);
  };
  return (
    <form className={styles.newWord} onSubmit={submit}>
      <Input
        aria-label={t('spelling.newWord')}
        placeholder={t('spelling.newWord')}
        value={typed}
        onChange={(_event, { value }) => onType(value)}
      />
      <Button type="submit" icon={<AddRegular />} disabled={word === ''}>
        {t('spelling.addWord')}
      </Button>
    </form>
  );
}
