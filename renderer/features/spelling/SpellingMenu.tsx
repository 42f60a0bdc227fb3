import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withoutEnd } from '#shared/spelling/knownWords.ts';
import { closeSpellingMenu, useSpellingMenu, type AskedWord } from '../../stores/spellingMenu.ts';
import { replaceWord } from '../find/replacing.ts';
import { askDictionary } from './dictionary.ts';
import { addOwnWord, ignoreWord } from './ownWords.ts';
import { returnToWord } from './returnToWord.ts';

const MOST_SUGGESTIONS = 5;

/** What may be meant by a wrong word, and what else can be done about it. */
export function SpellingMenu({ meetingId }: { readonly meetingId: string }) {
  const asked = useSpellingMenu((menu) => menu.asked);
  return asked && <OpenMenu key={asked.word.words} meetingId={meetingId} asked={asked} />;
}

interface OpenMenuProps {
  readonly meetingId: string;
  readonly asked: AskedWord;
}

function OpenMenu({ meetingId, asked: { word, at } }: OpenMenuProps) {
  const { t } = useTranslation();
  const suggestions = useSuggestions(word.asked);
  const bare = withoutEnd(word.asked);
  const close = (): void => {
    closeSpellingMenu();
    returnToWord(word);
  };
  const replace = (suggestion: string): void =>
    void replaceWord(meetingId, word, suggestion).then(() => returnToWord({ ...word, words: suggestion }));
  if (!suggestions) return null;
  return (
    <Menu
      open
      onOpenChange={(_event, { open }) => !open && close()}
      positioning={{ target: { getBoundingClientRect: () => at }, position: 'below', align: 'start' }}
    >
      <MenuPopover>
        <MenuList aria-label={t('spelling.suggestionsFor', { word: bare })}>
          {suggestions.map((suggestion) => (
            <MenuItem key={suggestion} onClick={() => replace(suggestion)}>
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

/** undefined until the dictionary has answered. */
function useSuggestions(asked: string): readonly string[] | undefined {
  const [suggestions, setSuggestions] = useState<readonly string[]>();
  useEffect(() => {
    let wanted = true;
    void suggestionsFor(asked).then((words) => wanted && setSuggestions(words));
    return () => {
      wanted = false;
    };
  }, [asked]);
  return suggestions;
}

/** A point or a hyphen after the word stays where it is, so no suggestion brings a second one. */
async function suggestionsFor(asked: string): Promise<string[]> {
  const word = withoutEnd(asked);
  const reply = await askDictionary({ kind: 'suggest', word });
  const words = reply.kind === 'suggested' ? reply.words : [];
  const fitting = asked === word ? words : words.map(withoutEnd);
  return [...new Set(fitting)].slice(0, MOST_SUGGESTIONS);
}
