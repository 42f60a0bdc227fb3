import { AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Appearance.module.css';

export const foldedParts = ['firstPage', 'items', 'measures', 'running', 'words'] as const;
export type FoldedPart = (typeof foldedParts)[number];

interface FoldedProps {
  readonly part: FoldedPart;
  /** How many of its fields are not as the form has them. */
  readonly changes: number;
  readonly children: ReactNode;
}

/** Fields that few need, out of sight until they are asked for. */
export function Folded({ part, changes, children }: FoldedProps) {
  const { t } = useTranslation();
  return (
    <AccordionItem value={part}>
      <AccordionHeader as="h4">
        <span className={styles.foldedTitle}>{t(`layout.parts.${part}`)}</span>
        {changes > 0 && <span className={styles.count}>{t('layout.changed', { count: changes })}</span>}
      </AccordionHeader>
      <AccordionPanel className={styles.panel ?? ''} data-part={part}>
        {children}
      </AccordionPanel>
    </AccordionItem>
  );
}

/** The part whose fields an element is among; null for what is outside them. */
export function partAround(element: Element): FoldedPart | null {
  const name = element.closest('[data-part]')?.getAttribute('data-part');
  return foldedParts.find((part) => part === name) ?? null;
}
