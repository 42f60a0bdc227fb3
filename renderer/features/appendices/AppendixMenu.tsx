import { MenuItem } from '@fluentui/react-components';
import {
  ArrowMoveRegular,
  ArrowSwapRegular,
  AttachRegular,
  GlobeRegular,
  LinkRegular,
  LockClosedRegular,
  OpenRegular,
  SaveRegular,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { canRun } from '#shared/files/programs.ts';
import type { Appendix } from '#shared/model/appendix.ts';
import { RowMenu } from '../../components/RowMenu.tsx';
import type { AppendixActs } from './useAppendixActs.tsx';

interface AppendixMenuProps {
  readonly appendix: Appendix;
  readonly acts: AppendixActs;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (direction: -1 | 1) => Promise<unknown>;
  readonly className?: string | undefined;
  readonly tabIndex?: number;
}

export function AppendixMenu({ appendix, acts, ...menu }: AppendixMenuProps) {
  const { t } = useTranslation();
  const { source } = appendix;
  const isClosed = appendix.access === 'closed';
  return (
    <RowMenu
      {...menu}
      label={t('appendices.more', { title: appendix.title })}
      removeLabel={t('delete')}
      onRemove={() => acts.remove(appendix)}
    >
      <MenuItem icon={<ArrowMoveRegular />} onClick={() => acts.askForItem(appendix)}>
        {t('appendices.moveToItem')}
      </MenuItem>
      {source && !(source.kind === 'file' && canRun(source.fileName)) && (
        <MenuItem icon={<OpenRegular />} onClick={() => acts.open(appendix)}>
          {t(source.kind === 'link' ? 'appendices.openLink' : 'appendices.open')}
        </MenuItem>
      )}
      {source?.kind === 'file' && (
        <MenuItem icon={<SaveRegular />} onClick={() => acts.saveCopy(source)}>
          {t('appendices.saveCopy')}
        </MenuItem>
      )}
      <MenuItem
        icon={source?.kind === 'file' ? <ArrowSwapRegular /> : <AttachRegular />}
        onClick={() => acts.chooseFile(appendix)}
      >
        {t(source?.kind === 'file' ? 'appendices.replace' : 'appendices.attachHere')}
      </MenuItem>
      {source?.kind !== 'file' && (
        <MenuItem icon={<LinkRegular />} onClick={() => acts.askForLink(appendix)}>
          {t(source?.kind === 'link' ? 'appendices.changeLink' : 'appendices.insertLinkHere')}
        </MenuItem>
      )}
      <MenuItem
        icon={isClosed ? <GlobeRegular /> : <LockClosedRegular />}
        onClick={() => acts.toggleAccess(appendix)}
      >
        {t(isClosed ? 'appendices.makeOpen' : 'appendices.makeClosed')}
      </MenuItem>
    </RowMenu>
  );
}
