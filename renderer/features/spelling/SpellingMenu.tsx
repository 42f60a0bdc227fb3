import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { withoutEnd } from '#shared/spelling/knownWords.ts';
import { claimFocus } from '../../components/focusClaim.ts';
import { closeSpellingMenu, useSpellingMenu, type AskedWord } from '../../stores/spellingMenu.ts';
import { replaceWord } from '../find/replacing.ts';
import { addOwnWord, ignoreWord } from './ownWords.ts';
import { returnToWord } from './returnToWord.ts';

/** What may be meant by a wrong word, and what else can be done about it. */
export function SpellingMenu({ meetingId }: { readonly meetingId: string }) {
  const asked = useSpellingMenu((menu) => menu.asked);
  return asked && <OpenMenu key={asked.word.words} meetingId={meetingId} asked={asked} />;
}

interface OpenMenuProps {
  readonly meetingId: string;
  readonly asked: AskedWord;
}

function OpenMenu({ meetingId, asked: { word, suggestions, at } }: OpenMenuProps) {
  const { t } = useTranslation();
  const bare = withoutEnd(word.asked);
  const close = (): void => {
    closeSpellingMenu();
    returnToWord(word);
  };
  const replace = async (suggestion: string): Promise<void> => {
    const mayMove = claimFocus();
    await replaceWord(meetingId, word, suggestion);
    if (mayMove()) returnToWord({ ...word, words: suggestion });
  };
  return (
    <Menu
      open
      onOpenChange={(_event, { open }) => !open && close()}
      positioning={{ target: { getBoundingClientRect: () => at }, position: 'below', align: 'start' }}
    >
      <MenuPopover>
        <MenuList aria-label={t('spelling.suggestionsFor', { word: bare })}>
          {suggestions.map((suggestion) => (
            <MenuItem key={suggestion} onClick={() => void replace(suggestion)}>
              <strong lang="da">{suggestion}</strong>
            </MenuItem>
          ))}
          {suggestions.length === 0 && <MenuItem disabled>{t('spelling.noSuggestion')}</MenuItem>}
          <MenuDivider />
          <MenuItem onClick={() => void addOwnWord(bare)}>{t('spelling.add')}</MenuItem>
          <MenuItem onClick={() => ignoreWord(bare)}>{t('spelling.ignore')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
