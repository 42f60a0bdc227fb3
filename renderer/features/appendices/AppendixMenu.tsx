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
import { areClosed, type AppendixActs } from './useAppendixActs.tsx';

interface AppendixMenuProps {
  readonly appendix: Appendix;
  /** What is worked on together with it, itself among them. */
  readonly together?: readonly Appendix[];
  readonly acts: AppendixActs;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (direction: -1 | 1) => Promise<unknown>;
  readonly className?: string | undefined;
  readonly tabIndex?: number;
}

export function AppendixMenu({ appendix, together = [appendix], acts, ...menu }: AppendixMenuProps) {
  const { t } = useTranslation();
  const isClosed = areClosed(together);
  return (
    <RowMenu
      {...menu}
      label={t('appendices.more', { title: appendix.title })}
      removeLabel={t('delete')}
      onRemove={() => acts.remove(together)}
    >
      <MenuItem icon={<ArrowMoveRegular />} onClick={() => acts.askForItem(together)}>
        {t('appendices.moveToItem')}
      </MenuItem>
      {together.length === 1 && <SourceItems appendix={appendix} acts={acts} />}
      <MenuItem
        icon={isClosed ? <GlobeRegular /> : <LockClosedRegular />}
        onClick={() => acts.toggleAccess(together)}
      >
        {t(isClosed ? 'appendices.makeOpen' : 'appendices.makeClosed')}
      </MenuItem>
    </RowMenu>
  );
}

/** What can be done with the file or the link of one appendix. */
function SourceItems({ appendix, acts }: Pick<AppendixMenuProps, 'appendix' | 'acts'>) {
  const { t } = useTranslation();
  const { source } = appendix;
  return (
    <>
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
    </>
  );
}
