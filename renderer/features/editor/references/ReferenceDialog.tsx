import {
  Button,
  Checkbox,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
} from '@fluentui/react-components';
import type { Editor } from '@tiptap/core';
import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReferencePlace, ReferenceTarget } from '#shared/agenda/references.ts';
import { insertReference, markedReference, stopAsking, useAskedReference } from './asking.ts';
import { beginsSentence } from './beginsSentence.ts';
import { findTargets } from './findTargets.ts';
import { optionId, TargetList } from './TargetList.tsx';
import { DialogFrame } from '../../../components/DialogFrame.tsx';
import styles from './ReferenceDialog.module.css';

/** Chooses what a text refers to: an item of the meeting, or an appendix. Nothing is shown until it is asked for. */
export function ReferenceDialog({ place }: { readonly place: ReferencePlace }) {
  const editor = useAskedReference((state) => state.editor);
  return editor && <Choice editor={editor} place={place} />;
}

interface ChoiceProps {
  readonly editor: Editor;
  readonly place: ReferencePlace;
}

function Choice({ editor, place }: ChoiceProps) {
  const { t } = useTranslation();
  const listId = useId();
  const [marked] = useState(() => markedReference(editor));
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [capital, setCapital] = useState(() => marked?.capital ?? beginsSentence(textBefore(editor)));
  const targets = findTargets(place, typed);
  const active = targets[Math.min(at, targets.length - 1)];

  const choose = ({ kind, id }: ReferenceTarget): void => {
    stopAsking();
    insertReference(editor, { kind, targetId: id, capital });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || !active) return;
    const walk = (by: 1 | -1): void =>
      setAt((targets.indexOf(active) + by + targets.length) % targets.length);
    if (event.key === 'ArrowDown') walk(1);
    else if (event.key === 'ArrowUp') walk(-1);
    else if (event.key === 'Enter') choose(active);
    else return;
    event.preventDefault();
  };

  return (
    <DialogFrame className={styles.surface} onClose={stopAsking}>
      <DialogBody>
        <DialogTitle>{t(marked ? 'reference.change' : 'reference.title')}</DialogTitle>
        <DialogContent className={styles.content}>
          <input
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog's first field takes the focus
            autoFocus
            role="combobox"
            aria-label={t('reference.find')}
            aria-expanded
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={active && optionId(listId, active)}
            placeholder={t('reference.find')}
            autoComplete="off"
            spellCheck={false}
            className={styles.field}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
          <TargetList
            id={listId}
            targets={targets}
            active={active}
            place={place}
            capital={capital}
            onChoose={choose}
          />
          <Checkbox
            checked={capital}
            onChange={(_event, data) => setCapital(data.checked === true)}
            label={t('reference.capital')}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={stopAsking}>{t('cancel')}</Button>
          <Button appearance="primary" disabled={!active} onClick={() => active && choose(active)}>
            {t(marked ? 'reference.replace' : 'reference.insert')}
          </Button>
        </DialogActions>
      </DialogBody>
    </DialogFrame>
  );
}

/** What stands in the line before the cursor. */
function textBefore({ state }: Editor): string {
  const { $from } = state.selection;
  // One sign in the place of whatever is no text, such as another reference.
  return $from.parent.textBetween(0, $from.parentOffset, undefined, '\u00b7');
}
