import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../components/useDates.ts';
import type { OpenedPackage } from './openedPackage.ts';
import { PackageFacts } from './PackageFacts.tsx';

interface HandBackPreviewProps {
  readonly opened: Extract<OpenedPackage, { kind: 'handBack' }>;
  readonly onClose: () => void;
}

/** What a reader handed back: whose notes they are, and about which meeting. */
export function HandBackPreview({ opened: { handBack, sender }, onClose }: HandBackPreviewProps) {
  const { t } = useTranslation();
  const dates = useDates();
  const { meeting, author, annotations } = handBack;
  return (
    <DialogBody>
      <DialogTitle>{t('package.handBackTitle', { author })}</DialogTitle>
      <DialogContent>
        <p>{t('package.notes', { count: annotations.length })}</p>
        <PackageFacts bodyName={meeting.bodyName} day={dates.longDay(meeting.date)} sender={sender} />
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={onClose}>
          {t('close')}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}
