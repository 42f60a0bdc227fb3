import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { TextBulletListSquareRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';

interface PhraseMenuProps {
  readonly phrases: readonly string[];
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onChoose: (phrase: string) => void;
}

/** The body's ready-made sentences. A number takes the sentence that stands beside it. */
export function PhraseMenu({ phrases, open, onOpen, onChoose }: PhraseMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu open={open} onOpenChange={(_event, data) => onOpen(data.open)}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<TextBulletListSquareRegular />}>
          {t('decision.phrase')}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList
          onKeyDown={({ key }) => {
            const phrase = phrases[Number(key) - 1];
            if (phrase === undefined) return;
            onOpen(false);
            onChoose(phrase);
          }}
        >
          {phrases.map((phrase, index) => (
            <MenuItem key={phrase} secondaryContent={String(index + 1)} onClick={() => onChoose(phrase)}>
              {phrase}
            </MenuItem>
          ))}
          {phrases.length === 0 && <MenuItem disabled>{t('decision.noPhrases')}</MenuItem>}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
