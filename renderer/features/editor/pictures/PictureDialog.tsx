import {
  Button,
  Checkbox,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  SpinButton,
  Textarea,
} from '@fluentui/react-components';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { pictureAddress } from '#shared/contract/pictures.ts';
import { NARROWEST_PICTURE } from '#shared/model/picture.ts';
import formStyles from '../../../components/form.module.css';
import { usePictureQuestion, type PictureQuestion } from './pictureQuestion.ts';
import { DialogFrame } from '../../../components/DialogFrame.tsx';
import styles from './PictureDialog.module.css';

/** Asks what a picture shows, or that it is decoration only, and how wide it is to be. One for all editors. */
export function PictureDialog() {
  const question = usePictureQuestion((state) => state.question);
  return question && <Question key={question.attrs.sha256} question={question} />;
}

function Question({ question: { attrs, isNew, answer } }: { readonly question: PictureQuestion }) {
  const { t } = useTranslation();
  const [alt, setAlt] = useState(attrs.alt);
  const [decorative, setDecorative] = useState(attrs.decorative);
  const [shownWidth, setShownWidth] = useState(attrs.shownWidth);
  const confirm = (event: SubmitEvent): void => {
    event.preventDefault();
    answer({ ...attrs, alt: alt.trim(), decorative, shownWidth });
  };
  return (
    <DialogFrame onClose={() => answer(null)}>
      <form onSubmit={confirm}>
        <DialogBody>
          <DialogTitle>{isNew ? t('picture.insertTitle') : t('picture.describeTitle')}</DialogTitle>
          <DialogContent className={formStyles.form}>
            <img className={styles.preview} src={pictureAddress(attrs.sha256)} alt="" />
            <Field label={t('picture.alt')} hint={t('picture.altHint')}>
              <Textarea
                value={alt}
                disabled={decorative}
                resize="vertical"
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                  // A description has no lines.
                  event.preventDefault();
                  event.currentTarget.form?.requestSubmit();
                }}
                onChange={(_event, { value }) => setAlt(value)}
              />
            </Field>
            <Checkbox
              label={t('picture.decorative')}
              checked={decorative}
              onChange={(_event, { checked }) => setDecorative(checked === true)}
            />
            <Field label={t('picture.width')} hint={t('picture.widthHint')}>
              <SpinButton
                className={styles.width ?? ''}
                value={shownWidth}
                min={NARROWEST_PICTURE}
                max={100}
                step={5}
                onChange={(_event, { value, displayValue }) =>
                  setShownWidth((before) => readWidth(value ?? Number(displayValue), before))
                }
              />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={() => answer(null)}>{t('cancel')}</Button>
            <Button type="submit" appearance="primary">
              {isNew ? t('picture.insert') : t('picture.save')}
            </Button>
          </DialogActions>
        </DialogBody>
      </form>
    </DialogFrame>
  );
}

/** What was typed as a width that a picture can have; the one before where it is no number. */
function readWidth(typed: number, before: number): number {
  return Number.isNaN(typed) ? before : Math.min(100, Math.max(NARROWEST_PICTURE, Math.round(typed)));
}
