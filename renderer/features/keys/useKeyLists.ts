import { useTranslation } from 'react-i18next';
import { actIds, factsOf, type ActScope } from '../../stores/actCatalogue.ts';
import { keysOf } from '../../stores/acts.ts';
import { keysIn, useKeySet } from '../../stores/keySet.ts';
import { editorKeyNames, editorKeys } from '../editor/editorKeys.ts';
import { paneKeys } from '../meeting/usePaneKeys.ts';
import { outlineKeys } from '../outline/outlineKeys.ts';

/** Shortcuts that belong together, in the app's language. */
export interface KeyList {
  readonly heading: string;
  readonly lines: readonly KeyLine[];
}

interface KeyLine {
  readonly title: string;
  readonly keys: string;
}

/** Read from where the shortcuts are made, so that the lists cannot say anything else than what the keys do. */
export function useKeyLists(): KeyList[] {
  const { t } = useTranslation();
  const set = useKeySet((state) => state.set);
  const actsOf = (scope: ActScope): KeyLine[] =>
    actIds.flatMap((id) => {
      const keys = keysOf(id, set);
      return factsOf(id).scope === scope && keys ? [{ title: t(`acts.${id}`), keys }] : [];
    });
  return [
    { heading: t('keysDialog.everywhere'), lines: actsOf('everywhere') },
    {
      heading: t('keysDialog.meeting'),
      lines: [
        ...actsOf('meeting'),
        { title: t('keysDialog.nextPane'), keys: paneKeys.next },
        { title: t('keysDialog.previousPane'), keys: paneKeys.previous },
        { title: t('keysDialog.tools'), keys: paneKeys.tools },
      ],
    },
    { heading: t('keysDialog.meetingMode'), lines: actsOf('meetingMode') },
    { heading: t('chair.view'), lines: actsOf('chair') },
    { heading: t('yearPlan.title'), lines: actsOf('yearPlan') },
    {
      heading: t('outline.items'),
      lines: outlineKeys.map(({ name, keys }) => ({ title: t(`outline.keys.${name}`), keys })),
    },
    {
      heading: t('keysDialog.text'),
      lines: editorKeyNames.map((name) => ({
        title: t(`format.${name}`),
        keys: keysIn(set, editorKeys[name]),
      })),
    },
  ];
}
