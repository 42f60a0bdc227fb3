import { Button } from '@fluentui/react-components';
import { ArrowExportLtrRegular, DeleteRegular, EyeRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Issue } from '#shared/model/issue.ts';
import { useDates } from '../../components/useDates.ts';
import lines from '../../components/lineList.module.css';

/** Enough of a digest to compare two by eye. */
const DIGEST_SHOWN = 12;

interface IssueLineProps {
  readonly issue: Issue;
  readonly isLocked: boolean;
  readonly onShow: () => void;
  readonly onExportAgain: () => void;
  readonly onDelete: () => void;
}

/** One issue: which it is, when it was sent, as which file, and what can be done with it. */
export function IssueLine({ issue, isLocked, onShow, onExportAgain, onDelete }: IssueLineProps) {
  const { t } = useTranslation();
  const { moment } = useDates();
  const { number, kind, issuedAt, fileName, sha256 } = issue;
  const title = t('issues.numbered', { number, kind: t(`issues.kind.${kind}`) });
  return (
    <li className={lines.line}>
      <div className={lines.text}>
        <span className={lines.title}>{title}</span>
        <span className={lines.details}>{`${moment(new Date(issuedAt))} · ${fileName}`}</span>
        <span className={lines.details} title={sha256}>
          {t('issues.digest', { digest: sha256.slice(0, DIGEST_SHOWN) })}
        </span>
      </div>
      <div className={lines.buttons}>
        <Button icon={<EyeRegular />} aria-label={t('issues.showOne', { title })} onClick={onShow}>
          {t('issues.show')}
        </Button>
        <Button
          icon={<ArrowExportLtrRegular />}
          aria-label={t('issues.exportOneAgain', { title })}
          onClick={onExportAgain}
        >
          {t('issues.exportAgain')}
        </Button>
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          disabledFocusable={isLocked}
          aria-label={t('issues.deleteOne', { title })}
          title={t('issues.delete')}
          onClick={onDelete}
        />
      </div>
    </li>
  );
}
